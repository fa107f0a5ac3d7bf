package app.imjin.classroom;

import app.imjin.security.ServerKey;
import org.springframework.stereotype.Component;

/// How tickets are stored: as a keyed mark, so that a copy of the database opens nothing, and that
/// a ticket can still be looked up within its class.
@Component
final class TicketMarks {
  private final ServerKey key;

  TicketMarks(ServerKey key) {
    this.key = key;
  }

  String of(ClassId classId, Ticket ticket) {
    return key.hexMark("ticket", classId + " " + ticket.text());
  }
}
