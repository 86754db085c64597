// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/saidRows.h"

#include "catalogue/RoleColumns.h"
#include "kinds/allKinds.h"
#include "trust/EventContent.h"

#include <QJsonObject>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

const QString SaidPlace = u"said"_s;

constexpr qsizetype LongestEvent = 64 * 1024; // bytes; texts are bounded where an event is read

QString aboutOf(const QJsonObject& event)
{
    return event[u"about"_s].toString();
}

Result<> insertAbout(WriteTransaction& catalogue, const char* sql, qint64 document, const Revision& event)
{
    return catalogue.execute(sql, document, aboutOf(event.body.toObject()));
}

// Of whom it is said.
QString personIn(const KindDescription& kind, const QJsonObject& event)
{
    const FieldInPlace person = kind.fieldOf(FieldRole::Person);
    const QString named =
        person.field ? event[person.place->key].toObject()[person.field->key].toString() : QString();
    return named.isEmpty() ? event[u"author"_s].toString() : named;
}

bool isSaying(const KindDescription* kind, const DatabaseName& database)
{
    const auto sort = platform::sortOf(database);
    return kind && kind->isSignedOnce() && kind->place(SaidPlace) && sort && kind->home(*sort);
}

} // namespace

Result<> insertFacts(WriteTransaction& catalogue, qint64 document, const Record& record)
{
    if (!record.kind().facts)
        return {};
    for (const Fact& fact : record.kind().facts(record))
        SHANKE_TRY(catalogue.execute("INSERT INTO fact (document, what, day, who, amount) VALUES (?,?,?,?,?)",
                                     document, fact.what, toDay(fact.day), fact.who.toString(), fact.amount));
    return {};
}

Result<> insertSaid(WriteTransaction& catalogue, qint64 document, const DatabaseName& database,
                    const Revision& event)
{
    const QString word = kindWordOf(event.id);
    if (word == ArrivalEvent::Kind)
        return insertAbout(catalogue, "INSERT INTO arrival (document, about) VALUES (?,?)", document, event);
    if (word == ReceiptEvent::Kind)
        return insertAbout(catalogue, "INSERT INTO receipt (document, about) VALUES (?,?)", document, event);
    const KindDescription* kind = allKinds().of(event.id);
    if (!isSaying(kind, database) || event.body.text().size() > LongestEvent)
        return {};
    const QJsonObject json = event.body.toObject();
    return catalogue.execute("INSERT INTO said (document, about, who, body) VALUES (?,?,?,?)", document,
                             aboutOf(json), personIn(*kind, json), Utf8{event.body.text()});
}

} // namespace shanke
