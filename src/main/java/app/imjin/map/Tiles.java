package app.imjin.map;

/// Map tiles that the browser fetches from elsewhere, when the installation says so.
///
/// @param address with `{z}`, `{x}` and `{y}` for zoom, column and row
/// @param credit whom the tiles ask to be named; may be empty
public record Tiles(String address, String credit) {}
