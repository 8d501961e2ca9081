screen-one = Unicorn stable

broken: no Fluent
