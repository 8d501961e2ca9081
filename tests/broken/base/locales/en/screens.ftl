screen-one = Unicorn stable
