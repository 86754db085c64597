// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/EnrolmentCodes.h"

#include "platform/DatabaseNames.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

const QString Noted = QString::fromLatin1(EnrolmentCodes::LocalId);
const QString UsedId = u"shanke:codes-used"_s; // of others, by their events: until when they were good
constexpr int Days = 7;
constexpr qsizetype LongestUser = 200;
constexpr size_t MostOpen = 4; // each takes its time to compare

QDateTime timeIn(const QJsonValue& value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODate);
}

} // namespace

EnrolmentCodes::EnrolmentCodes(NodeDatabases& databases, SchoolId school, const Clock& clock)
    : m_databases(databases), m_school(std::move(school)), m_clock(clock)
{
}

Result<EnrolmentCodes::Issued> EnrolmentCodes::issue(const UserId& user)
{
    if (user.isEmpty() || user.toString().size() > LongestUser)
        return fail(ErrorKind::InvalidInput, u"Say for whom the code is: an id of 1 to 200 characters."_s);
    const Issued issued{OneTimeCode::make(), m_clock.now().addDays(Days)};
    SHANKE_LET(DocumentStore* const store, this->store());
    SHANKE_LET(auto transaction, store->begin(Durability::Full));
    SHANKE_LET(const auto before, store->local(transaction, Noted));
    QJsonObject codes = before.value_or(QJsonObject());
    codes[user.toString()] = QJsonObject{{u"hash"_s, QString::fromLatin1(issued.code.hash())},
                                         {u"until"_s, toIsoString(issued.until)}};
    SHANKE_TRY(store->putLocal(transaction, Noted, codes));
    SHANKE_TRY(transaction.commit());
    return issued;
}

Result<std::vector<EnrolmentCodes::Open>> EnrolmentCodes::open(const UserId& user,
                                                               const std::vector<GivenCode>& given)
{
    SHANKE_LET(DocumentStore* const store, this->store());
    SHANKE_LET(const auto snapshot, store->read());
    SHANKE_LET(const auto codes, store->local(snapshot, Noted));
    const QJsonObject kept = codes.value_or(QJsonObject())[user.toString()].toObject();
    std::vector<Open> open;
    if (const QDateTime until = timeIn(kept["until"_L1]); isInTime(until))
        open.push_back({{}, kept["hash"_L1].toString().toLatin1(), until});
    for (const GivenCode& code : given) {
        if (isInTime(code.until) && open.size() < MostOpen)
            open.push_back({code.event, code.hash, code.until});
    }
    return open.empty() ? Result<std::vector<Open>>(notGood()) : open;
}

// None is good for ever, whatever its giver wrote.
bool EnrolmentCodes::isInTime(const QDateTime& until) const
{
    const QDateTime now = m_clock.now();
    return until.isValid() && now <= until && until <= now.addDays(Days + 1);
}

Result<> EnrolmentCodes::use(const UserId& user, const Open& code)
{
    return code.event.isEmpty() ? useOwn(user, code) : useGiven(code);
}

Result<> EnrolmentCodes::useOwn(const UserId& user, const Open& code)
{
    SHANKE_LET(DocumentStore* const store, this->store());
    SHANKE_LET(auto transaction, store->begin(Durability::Full));
    SHANKE_LET(const auto before, store->local(transaction, Noted));
    QJsonObject codes = before.value_or(QJsonObject());
    if (codes.take(user.toString())["hash"_L1].toString().toLatin1() != code.hash)
        return notGood();
    SHANKE_TRY(store->putLocal(transaction, Noted, codes));
    return transaction.commit();
}

// Remembered as long as it would be good: until then a node may not speak yet, and nobody else can tell.
Result<> EnrolmentCodes::useGiven(const Open& code)
{
    SHANKE_LET(DocumentStore* const store, this->store());
    SHANKE_LET(auto transaction, store->begin(Durability::Full));
    SHANKE_LET(const auto before, store->local(transaction, UsedId));
    QJsonObject used = before.value_or(QJsonObject());
    if (used.contains(code.event.toString()))
        return notGood();
    const QStringList known = used.keys();
    for (const QString& event : known) {
        if (timeIn(used[event]) < m_clock.now())
            used.remove(event);
    }
    used[code.event.toString()] = toIsoString(code.until);
    SHANKE_TRY(store->putLocal(transaction, UsedId, used));
    return transaction.commit();
}

Result<QSet<DocId>> EnrolmentCodes::usedIn(const DocumentStore& store, const ReadSnapshot& snapshot)
{
    SHANKE_LET(const auto used, store.local(snapshot, UsedId));
    QSet<DocId> events;
    for (const QString& event : used.value_or(QJsonObject()).keys())
        events.insert(DocId(event));
    return events;
}

Failure EnrolmentCodes::notGood()
{
    return fail(ErrorKind::Forbidden,
                u"bad-code: This code is wrong, used or too old. Ask for another one."_s);
}

Result<DocumentStore*> EnrolmentCodes::store()
{
    return m_databases.find(databaseOf(m_school).toString()).map([](NodeDatabase* database) {
        return &database->store();
    });
}

} // namespace shanke
