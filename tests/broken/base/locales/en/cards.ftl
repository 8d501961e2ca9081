card-card-one = I am sentence one.
