package app.imjin.pack.load;

import java.util.SortedMap;

/// The bytes of one pack's folder, wherever it lies.
///
/// @param name of the folder, which is the id of its pack
/// @param files bytes by path within the folder, with `/` between the parts
record PackFolder(String name, SortedMap<String, byte[]> files) {}
