"""What a visitor touches: forms, answers, links, charts, and the browser and site parts around them."""
