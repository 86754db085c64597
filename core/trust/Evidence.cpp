// SPDX-License-Identifier: GPL-3.0-or-later
#include "trust/Evidence.h"

#include "trust/Credentials.h"
#include "trust/OwnedId.h"

namespace shanke {

namespace {

template <typename Fact>
bool append(std::vector<Fact>& facts, Result<Fact> read)
{
    if (read)
        facts.push_back(*std::move(read));
    return read.has_value();
}

} // namespace

bool Evidence::take(const DatabaseName& database, const DocId& id, const QJsonObject& document)
{
    const auto owned = OwnedId::parse(id);
    if (!owned || !owned->digest())
        return false;
    if (owned->kind == CountyStatement::Kind)
        return append(statements, CountyStatement::read(id, document));
    if (owned->kind == SignedRoster::Kind)
        return append(rosters, SignedRoster::read(database, id, document));
    if (owned->kind == u"device")
        return append(cards, SignedCard::read(database, id, document));
    if (Credentials::are(id))
        return takeCopy(database, id, document);
    return append(events, ChainEvent::read(database, id, document));
}

bool Evidence::takeCopy(const DatabaseName& database, const DocId& id, const QJsonObject& document)
{
    const auto credentials = Credentials::read(database, id, document);
    if (credentials)
        add(credentials->facts());
    return credentials.has_value();
}

void Evidence::add(const Evidence& more)
{
    const auto append = [](auto& to, const auto& from) { to.insert(to.end(), from.begin(), from.end()); };
    append(statements, more.statements);
    append(rosters, more.rosters);
    append(cards, more.cards);
    append(events, more.events);
    append(records, more.records);
}

} // namespace shanke
