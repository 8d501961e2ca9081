also-hotline-nobody = nobody
