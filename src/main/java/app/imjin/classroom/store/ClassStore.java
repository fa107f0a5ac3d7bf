package app.imjin.classroom.store;

import app.imjin.classroom.ClassCode;
import app.imjin.classroom.ClassId;
import app.imjin.classroom.SchoolClass;
import app.imjin.security.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The classes.
@Component
public final class ClassStore {
  private final JdbcClient jdbc;

  ClassStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// @throws org.springframework.dao.DuplicateKeyException when the code is taken
  public void add(SchoolClass schoolClass) {
    jdbc.sql(
            """
            insert into school_class (id, teacher_id, name, code, created_at)
            values (:id, :teacher, :name, :code, :created)
            """)
        .param("id", schoolClass.id().value())
        .param("teacher", schoolClass.teacher().value())
        .param("name", schoolClass.name())
        .param("code", schoolClass.code().value())
        .param("created", At.of(schoolClass.created()))
        .update();
  }

  /// Keeps name, code and archive date.
  ///
  /// @throws org.springframework.dao.DuplicateKeyException when the code is taken
  public void change(SchoolClass schoolClass) {
    jdbc.sql(
            """
            update school_class set name = :name, code = :code, archived_at = :archived
            where id = :id
            """)
        .param("id", schoolClass.id().value())
        .param("name", schoolClass.name())
        .param("code", schoolClass.code().value())
        .param("archived", At.of(schoolClass.archived()))
        .update();
  }

  public List<SchoolClass> of(AccountId teacher) {
    return jdbc.sql(
            "select * from school_class where teacher_id = :teacher order by name, created_at")
        .param("teacher", teacher.value())
        .query(ClassStore::read)
        .list();
  }

  public Optional<SchoolClass> find(ClassId id) {
    return jdbc.sql("select * from school_class where id = :id")
        .param("id", id.value())
        .query(ClassStore::read)
        .optional();
  }

  public Optional<SchoolClass> find(ClassCode code) {
    return jdbc.sql("select * from school_class where code = :code")
        .param("code", code.value())
        .query(ClassStore::read)
        .optional();
  }

  private static SchoolClass read(ResultSet row, int number) throws SQLException {
    return new SchoolClass(
        new ClassId(row.getObject("id", UUID.class)),
        new AccountId(row.getObject("teacher_id", UUID.class)),
        row.getString("name"),
        new ClassCode(row.getString("code")),
        At.read(row, "created_at"),
        At.readOptional(row, "archived_at"));
  }
}
