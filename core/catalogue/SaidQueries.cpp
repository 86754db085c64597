// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/SaidQueries.h"

#include "catalogue/RoleColumns.h"
#include "catalogue/queryRows.h"

#include <QJsonDocument>

namespace shanke::catalogue {

using namespace Qt::StringLiterals;

namespace {

// Of an event in the table `said`; of one that lies in two databases the one that counts.
#define SHANKE_SAID_COLUMNS                                                                                  \
    "src.name, d.id, d.sequence, s.about, s.body, e.reason,"                                                 \
    " (SELECT min(rd.updated_at) FROM receipt r JOIN document rd ON rd.key = r.document"                     \
    "   JOIN event re ON re.document = r.document AND re.is_good WHERE r.about = d.id), max(e.is_good)"      \
    " FROM said s JOIN document d ON d.key = s.document JOIN source src ON src.key = d.source"               \
    " JOIN event e ON e.document = s.document"

SaidEntry readSaid(const Statement& row)
{
    SaidEntry entry;
    entry.place = readOwnPlace(row);
    entry.about = DocId(row.text(3));
    entry.document = QJsonDocument::fromJson(row.bytes(4)).object();
    entry.judgement = Judgement::of(Reason(row.integer(5)));
    entry.receivedAt = row.isNull(6) ? QDateTime() : fromStamp(row.integer(6));
    return entry;
}

FactEntry readFact(const Statement& row)
{
    FactEntry entry;
    entry.place = readOwnPlace(row);
    entry.fact = {row.text(3), fromDay(row.integer(4)), UserId(row.text(5)), int(row.integer(6))};
    entry.updatedAt = fromStamp(row.integer(7));
    return entry;
}

} // namespace

Result<std::vector<SaidEntry>> saidAbout(const ReadSnapshot& snapshot, const DocId& about)
{
    return rowsOf(snapshot.query("SELECT " SHANKE_SAID_COLUMNS
                                 " WHERE s.about = ?1 OR s.about IN (SELECT od.id FROM said o"
                                 "   JOIN document od ON od.key = o.document WHERE o.about = ?1)"
                                 " GROUP BY d.id",
                                 about.toString()),
                  readSaid);
}

Result<std::vector<SaidEntry>> saidOfKind(const ReadSnapshot& snapshot, const QString& kind)
{
    return rowsOf(snapshot.query("SELECT " SHANKE_SAID_COLUMNS " WHERE d.kind = ? GROUP BY d.id", kind),
                  readSaid);
}

Result<std::vector<SaidEntry>> saidOf(const ReadSnapshot& snapshot, const UserId& who)
{
    return rowsOf(
        snapshot.query("SELECT " SHANKE_SAID_COLUMNS " WHERE s.who = ? GROUP BY d.id", who.toString()),
        readSaid);
}

Result<std::vector<SaidEntry>> saidIn(const ReadSnapshot& snapshot, const DatabaseName& database,
                                      const QString& kind)
{
    return rowsOf(snapshot.query("SELECT " SHANKE_SAID_COLUMNS
                                 " WHERE src.name = ? AND d.kind = ? GROUP BY d.id ORDER BY d.id",
                                 database.toString(), kind),
                  readSaid);
}

Result<std::vector<FactEntry>> factsOf(const ReadSnapshot& snapshot, const UserId& who, const QDate& from,
                                       const QDate& to)
{
    return rowsOf(snapshot.query("SELECT src.name, d.id, d.sequence, f.what, f.day, f.who, f.amount,"
                                 " d.updated_at FROM fact f JOIN document d ON d.key = f.document"
                                 " JOIN source src ON src.key = d.source"
                                 " WHERE f.who = ? AND f.day BETWEEN ? AND ?",
                                 who.toString(), toDay(from), toDay(to)),
                  readFact);
}

Result<std::vector<Place>> partsOf(const ReadSnapshot& snapshot, const DocId& id)
{
    return rowsOf(
        snapshot.query("SELECT src.name, d.id, d.sequence FROM record r"
                       " JOIN document d ON d.key = r.document JOIN source src ON src.key = d.source"
                       " WHERE r.part_of = ? AND r.part_of <> '' ORDER BY d.id",
                       id.toString()),
        readOwnPlace);
}

} // namespace shanke::catalogue
