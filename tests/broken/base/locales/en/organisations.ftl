organisation-organisation-one = Group one
    .role = It plants invented trees.
    .reach = Call { $line } about trees.
