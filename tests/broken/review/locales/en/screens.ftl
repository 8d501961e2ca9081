# broken: by whom?
# reviewed: yes
screen-one = Unicorn stable
