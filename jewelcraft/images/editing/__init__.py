"""An upright picture and an edit recipe into the edited picture: the same at every size, within rounding."""
