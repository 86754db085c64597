// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/CatalogueQueries.h"
#include "catalogue/HeaderColumns.h"
#include "catalogue/PlanStates.h"
#include "catalogue/RoleColumns.h"
#include "catalogue/queryRows.h"

#include <limits>

namespace shanke::catalogue {

using namespace Qt::StringLiterals;

namespace {

QString likePattern(QString text)
{
    for (const QChar special : {u'\\', u'%', u'_'})
        text.replace(special, u'\\' + QString(special));
    return u'%' + text + u'%';
}

// For json_each.
QString listOf(const QStringList& words)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(words)).toJson(QJsonDocument::Compact));
}

RecordEntry readEntry(const Statement& row)
{
    RecordEntry entry;
    entry.place = readOwnPlace(row);
    entry.author = UserId(row.text(3));
    entry.isNewer = row.flag(4);
    entry.conflicted = row.flag(5);
    entry.updatedAt = fromStamp(row.integer(6));
    entry.state = readPlanState(row, 7);
    entry.submission = readEventPlace(row, 15);
    entry.belongsTo = DocId(row.text(19));
    entry.belonging = int(row.integer(20));
    entry.roles = readRoles(row, 21);
    constexpr int headerColumn = 21 + RoleColumnCount;
    if (!row.isNull(headerColumn))
        entry.header = readHeader(entry.roles, row, headerColumn);
    return entry;
}

} // namespace

Result<std::vector<RecordEntry>> records(const ReadSnapshot& snapshot, const RecordQuery& query)
{
    const char* const sql =
        "SELECT src.name, d.id, d.sequence, r.author, r.newer, d.conflicted, d.updated_at,"
        " ps.status, ps.changed_since_approval, ps.changed_since_submission, ps.submission, ps.approved,"
        " ps.decisions, ps.doubt, ps.passed_on,"
        " ssrc.name, sd.id, sd.sequence, " SHANKE_HAS_ARRIVED(
            "sd") ", r.belongs_to,"
                  " (SELECT count(*) FROM record b JOIN document bd ON bd.key = b.document AND bd.source = "
                  "d.source"
                  "   WHERE b.belongs_to = d.id AND b.belongs_to <> '' AND b.author = "
                  "r.author), " SHANKE_ROLE_COLUMNS(
                      "r") ", " SHANKE_HEADER_COLUMNS " FROM source src"
                           " JOIN document d ON d.source = src.key"
                           " JOIN record r ON r.document = d.key"
                           " LEFT JOIN header h ON h.document = d.key"
                           " LEFT JOIN plan_state ps ON ps.author = r.author"
                           "   AND ps.plan = iif(r.belongs_to = '', d.id, r.belongs_to)"
                           " LEFT JOIN document sd ON sd.id = ps.submission"
                           " LEFT JOIN submission ss ON ss.document = sd.key"
                           " LEFT JOIN source ssrc ON ssrc.key = sd.source"
                           " WHERE d.source IN (SELECT s.key FROM source s JOIN json_each(?1) ON s.name GLOB "
                           "value)"
                           " AND d.kind IN (SELECT value FROM json_each(?2))"
                           " AND (?3 = '' OR r.subject = ?3)"
                           " AND (?4 = '%%' OR r.classes LIKE ?4 ESCAPE '\\')"
                           " AND (?5 = '' OR r.stage = ?5)"
                           " AND (?6 = '%%' OR r.title LIKE ?6 ESCAPE '\\' OR r.classes LIKE ?6 ESCAPE '\\'"
                           "   OR r.person LIKE ?6 ESCAPE '\\')"
                           " AND (?7 < 0 OR coalesce(ps.status, 0) = ?7)"
                           " AND (?8 = 0 OR r.week = ?8)"
                           " AND r.day BETWEEN ?9 AND ?10"
                           " ORDER BY d.updated_at DESC, d.id DESC";
    return rowsOf(snapshot.query(sql, listOf(query.databases), listOf(query.kinds), query.subject,
                                 likePattern(query.classText), query.stage, likePattern(query.text),
                                 query.status ? int(*query.status) : -1, query.week, toDay(query.from),
                                 query.to.isValid() ? toDay(query.to) : std::numeric_limits<qint64>::max()),
                  readEntry);
}

} // namespace shanke::catalogue
