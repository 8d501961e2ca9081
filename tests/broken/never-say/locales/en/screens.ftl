# broken: a term that is never said
screen-one = Unicorn stable, unicorn
