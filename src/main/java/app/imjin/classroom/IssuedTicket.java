package app.imjin.classroom;

/// A ticket at the one moment it can be read; the database holds only its mark.
public record IssuedTicket(Participant participant, Ticket ticket) {}
