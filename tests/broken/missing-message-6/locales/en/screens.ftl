screen-one = Unicorn stable
# broken: nothing in Lao
screen-two = Screen two
