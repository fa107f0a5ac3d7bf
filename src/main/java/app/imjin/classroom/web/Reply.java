package app.imjin.classroom.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriComponentsBuilder;

/// The answer to a form: go and get that page (303).
record Reply(
    String page, Map<String, String> query, List<ResponseCookie> cookies, boolean clearsStorage) {
  private static final int LONGEST_ECHO = 40;

  static Reply to(String page) {
    return new Reply(page, Map.of(), List.of(), false);
  }

  /// The page says what the problem is.
  Reply because(String problem) {
    return with("problem", problem);
  }

  /// Whether the page says what the problem is.
  boolean isRefusal() {
    return query.containsKey("problem");
  }

  /// The page shows again what was typed.
  Reply with(String name, String value) {
    var more = new TreeMap<>(query);
    more.put(name, value.length() > LONGEST_ECHO ? value.substring(0, LONGEST_ECHO) : value);
    return new Reply(page, more, cookies, clearsStorage);
  }

  Reply keep(ResponseCookie cookie) {
    var more = new ArrayList<>(cookies);
    more.add(cookie);
    return new Reply(page, query, more, clearsStorage);
  }

  /// Where the browser understands it (only on secure addresses), it clears what pages have stored.
  /// The element `leave-device` does so everywhere.
  Reply forgetStorage() {
    return new Reply(page, query, cookies, true);
  }

  ResponseEntity<Void> send() {
    var address = UriComponentsBuilder.fromPath(page);
    query.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
    var response =
        ResponseEntity.status(HttpStatus.SEE_OTHER)
            .location(address.encode().buildAndExpand(query).toUri())
            .header(HttpHeaders.CACHE_CONTROL, "no-store");
    cookies.forEach(cookie -> response.header(HttpHeaders.SET_COOKIE, cookie.toString()));
    if (clearsStorage) {
      response.header("Clear-Site-Data", "\"storage\"");
    }
    return response.build();
  }
}
