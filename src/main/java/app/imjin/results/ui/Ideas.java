package app.imjin.results.ui;

import app.imjin.pack.MisconceptionId;
import app.imjin.pack.PackId;
import app.imjin.results.Misunderstanding;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the class has not got yet, and what it has got over. Cards stay the same components when
/// counts change, so that reading and focus are not disturbed.
final class Ideas extends Section {
  private static final int SHOWN_FIRST = 6;

  private final Wording wording;
  private final PackId pack;
  private final Map<MisconceptionId, IdeaCard> cards = new HashMap<>();
  private final UnorderedList list = new UnorderedList();
  private final Paragraph noneLeft = new Paragraph();
  private final NativeButton more = new NativeButton();
  private final UnorderedList gone = new UnorderedList();
  private final NativeDetails overcome = new NativeDetails();
  private Optional<MisconceptionId> focused = Optional.empty();
  private boolean all;
  private int hidden;

  Ideas(Wording wording, PackId pack) {
    this.wording = wording;
    this.pack = pack;
    var heading = new H2(wording.text("results.ideas"));
    heading.setId("results-ideas");
    getElement().setAttribute("aria-labelledby", "results-ideas");
    list.addClassName("ideas");
    list.getElement().setAttribute("role", "list");
    noneLeft.setText(wording.text("results.none-left"));
    more.addClassNames("button", "ideas-more");
    more.addClickListener(click -> {
      all = !all;
      nameMore();
    });
    overcome.addClassName("overcome");
    overcome.setContent(gone);
    add(heading, noneLeft, list, more, overcome);
  }

  void show(List<Misunderstanding> misunderstandings) {
    var still = misunderstandings.stream().filter(one -> !one.still().isEmpty()).toList();
    var over = misunderstandings.stream().filter(one -> one.still().isEmpty()).toList();
    noneLeft.setVisible(still.isEmpty());
    hidden = Math.max(0, still.size() - SHOWN_FIRST);
    nameMore();
    dropOthers(still);
    place(still);
    showOvercome(over);
  }

  private void nameMore() {
    more.setVisible(hidden > 0);
    more.setText(
        all ? wording.text("results.show-fewer") : wording.text("results.show-more", hidden));
    more.getElement().setAttribute("aria-expanded", Boolean.toString(all));
    list.setClassName("ideas-all", all);
  }

  private void dropOthers(List<Misunderstanding> still) {
    var kept = still.stream().map(one -> one.idea().id()).toList();
    cards
        .entrySet()
        .removeIf(entry -> {
          boolean drop = !kept.contains(entry.getKey());
          if (drop) {
            list.remove(entry.getValue());
          }
          return drop;
        });
  }

  private void place(List<Misunderstanding> still) {
    for (int i = 0; i < still.size(); i++) {
      var one = still.get(i);
      var card = cards.computeIfAbsent(one.idea().id(), id -> card(id, one));
      card.show(one);
      if (i >= list.getComponentCount() || list.getComponentAt(i) != card) {
        list.addComponentAtIndex(i, card);
        focused.filter(one.idea().id()::equals).ifPresent(id -> card.focus());
      }
    }
  }

  private IdeaCard card(MisconceptionId id, Misunderstanding shown) {
    var card = new IdeaCard(wording, pack, shown);
    card.onFocus(() -> focused = Optional.of(id));
    card.onBlur(() -> focused = focused.filter(other -> !other.equals(id)));
    return card;
  }

  private void showOvercome(List<Misunderstanding> over) {
    overcome.setVisible(!over.isEmpty());
    overcome.setSummaryText(wording.text("results.overcome", over.size()));
    gone.removeAll();
    over.forEach(one -> gone.add(overcome(one)));
  }

  private ListItem overcome(Misunderstanding one) {
    var statement =
        new Span(wording.text("results.quote", one.idea().statement().in(wording.language())));
    statement.addClassName("overcome-statement");
    return new ListItem(
        statement,
        new Span(" "),
        new Span(wording.text("results.overcome-by", one.overcame().size())));
  }
}
