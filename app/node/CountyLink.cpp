// SPDX-License-Identifier: GPL-3.0-or-later
#include "CountyLink.h"

#include "base/Log.h"
#include "http/QtHttpTransport.h"
#include "replication/HttpPeer.h"
#include "replication/LocalPeer.h"

namespace shanke {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds LookAgain = 60s;

} // namespace

CountyLink::CountyLink(NodeDatabases& databases, ServerAddress county, std::shared_ptr<Clock> clock)
    : m_databases(databases), m_county(std::move(county)), m_clock(std::move(clock))
{
    m_databases.setBeforeRemoval([this](const QString& name) { letGo(name); });
}

CountyLink::~CountyLink()
{
    m_databases.setBeforeRemoval({});
}

void CountyLink::start()
{
    followAll();
    m_clock->after(LookAgain, this, [this] { start(); });
}

void CountyLink::followAll()
{
    for (const QString& name : m_databases.names()) {
        if (name.startsWith(u'_'))
            continue;
        for (const Direction direction : {Direction::ToCounty, Direction::FromCounty}) {
            if (const auto followed = follow({name, direction}); !followed)
                qCWarning(logNode) << name << "cannot follow the county:" << followed.error().detail;
        }
    }
}

Result<> CountyLink::follow(const Way& way)
{
    if (m_replications.contains(way))
        return {};
    SHANKE_LET(NodeDatabase* const database, m_databases.find(way.first));
    SHANKE_LET(std::unique_ptr<Peer> here, LocalPeer::of(database->store()));
    std::unique_ptr<Peer> there = std::make_unique<HttpPeer>(std::make_shared<QtHttpTransport>(m_county),
                                                             DatabaseName(way.first), m_clock);
    if (way.second == Direction::FromCounty)
        std::swap(here, there);
    // A county that was emptied by accident must not empty the school.
    const ReplicationOptions options{.continuous = true, .massDeletion = MassDeletion::Stop};
    auto& replication = m_replications[way];
    replication = std::make_unique<Replication>(std::move(here), std::move(there), options, m_clock);
    watch(*replication, way);
    replication->start();
    return {};
}

void CountyLink::watch(Replication& replication, const Way& way)
{
    connect(&replication, &Replication::failed, this, [this, way](const Error& error) {
        qCWarning(logNode) << way.first << "rests until the next look at the county:" << error.detail;
        // Not now: the replication is the one that speaks.
        QMetaObject::invokeMethod(
            this, [this, way] { m_replications.erase(way); }, Qt::QueuedConnection);
    });
}

void CountyLink::letGo(const QString& name)
{
    for (const Direction direction : {Direction::ToCounty, Direction::FromCounty})
        m_replications.erase({name, direction});
}

} // namespace shanke
