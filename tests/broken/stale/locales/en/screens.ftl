# broken: it was a unicorn stable when it was translated
screen-one = Stable
