/// The version of the program, as `--version`, manifests and the keys of kept work have it.
package let toolVersion = "0.2.0"
