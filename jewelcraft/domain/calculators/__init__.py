"""Turn what is typed at the bench into an answer with its steps: data over the functions of the trade."""
