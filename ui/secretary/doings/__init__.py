"""What the officer can do, a module per noun, a function per key or line of the palette."""
