"""`python3 -m codegen sync`: from changed pages to a tested binding, all or nothing."""
