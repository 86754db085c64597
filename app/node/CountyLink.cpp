// SPDX-License-Identifier: GPL-3.0-or-later
#include "CountyLink.h"

#include "base/Log.h"
#include "http/QtHttpTransport.h"
#include "node/SchoolDatabases.h"
#include "platform/DatabaseNames.h"
#include "replication/Checkpoint.h"
#include "replication/HttpPeer.h"
#include "replication/LocalPeer.h"
#include "store/ChangeFeed.h"

namespace shanke {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds LookAgain = 15s;
constexpr std::chrono::milliseconds Rest = 10min; // of a database, or a device, that the county refused
constexpr size_t MostSideBySide = 4;              // they share one line

QSet<DocId> idsOf(const std::vector<couch::DocFailure>& failures)
{
    QSet<DocId> ids;
    for (const couch::DocFailure& failure : failures)
        ids.insert(failure.id);
    return ids;
}

bool hasUnknownDevice(const std::vector<couch::DocFailure>& failures)
{
    return std::any_of(failures.begin(), failures.end(), [](const couch::DocFailure& failure) {
        return failure.reason.startsWith(u"unknown-device");
    });
}

bool isOfSchool(const QString& database)
{
    return database.startsWith(u"school-");
}

bool isDesk(const QString& database)
{
    return database.startsWith(u"desk-");
}

} // namespace

bool CountyLink::Sooner::operator()(const Way& a, const Way& b) const
{
    return std::tie(a.rank, a.database, a.direction) < std::tie(b.rank, b.database, b.direction);
}

// The devices of the school, by which the county knows who signed; then submissions and decisions, then what
// people write, then pieces of files.
CountyLink::Way CountyLink::wayOf(const QString& database, Direction direction)
{
    if (isOfSchool(database))
        return {0, database, direction};
    if (isDesk(database))
        return {1, database, direction};
    return {holdsPieces(DatabaseName(database)) ? 3 : 2, database, direction};
}

CountyLink::CountyLink(NodeDatabases& databases, const ServerAddress& county, std::shared_ptr<Clock> clock)
    : m_databases(databases),
      m_clock(std::move(clock)),
      m_transport(std::make_shared<QtHttpTransport>(county)),
      m_news(m_transport)
{
    connect(&m_news, &CountyNews::moved, this, &CountyLink::onMoved);
    connect(&m_news, &CountyNews::ended, this, &CountyLink::onLooked);
    m_databases.setBeforeRemoval([this](const QString& name) { letGo(name); });
}

CountyLink::~CountyLink()
{
    m_databases.setBeforeRemoval({});
}

void CountyLink::start()
{
    look();
}

void CountyLink::look()
{
    QStringList names = m_databases.names();
    names.removeIf([](const QString& name) { return name.startsWith(u'_'); });
    m_news.ask(names);
}

void CountyLink::onLooked(const QString& trouble)
{
    if (std::exchange(m_isAway, !trouble.isEmpty()) != m_isAway)
        qCInfo(logNode) << "the county:" << (m_isAway ? trouble : QStringLiteral("can be reached"));
    m_clock->after(LookAgain, this, [this] { look(); });
}

void CountyLink::onMoved(const QString& database)
{
    want(wayOf(database, Direction::FromCounty));
    // From now on it is listened to; what was written before is found by its checkpoint.
    if (!m_heard.contains(database) && !SchoolDatabases::isOfCounty(database))
        want(wayOf(database, Direction::ToCounty));
}

void CountyLink::listenTo(NodeDatabase& database)
{
    if (m_heard.contains(database.name()))
        return;
    m_heard.insert(database.name());
    connect(&database.store().feed(), &ChangeFeed::changed, this,
            [this, name = database.name()] { want(wayOf(name, Direction::ToCounty)); });
}

void CountyLink::want(const Way& way)
{
    m_wanted.insert(way);
    QMetaObject::invokeMethod(this, &CountyLink::pump, Qt::QueuedConnection);
}

void CountyLink::pump()
{
    for (auto next = m_wanted.begin(); next != m_wanted.end() && m_running.size() < MostSideBySide;) {
        if (m_running.contains(*next) || isTooEarly(*next)) {
            ++next; // what came meanwhile goes with the next one
            continue;
        }
        const Way way = *next;
        next = m_wanted.erase(next);
        if (const auto begun = begin(way); !begun)
            rest(way, begun.error());
    }
}

// What devices signed goes after the devices.
bool CountyLink::isTooEarly(const Way& way) const
{
    return isDesk(way.database) && way.direction == Direction::ToCounty &&
           std::any_of(m_running.begin(), m_running.end(), [](const auto& running) {
               return isOfSchool(running.first.database) && running.first.direction == Direction::ToCounty;
           });
}

Result<> CountyLink::begin(const Way& way)
{
    SHANKE_LET(NodeDatabase* const database, m_databases.find(way.database));
    SHANKE_LET(std::unique_ptr<Peer> here, LocalPeer::of(database->store()));
    std::unique_ptr<Peer> there =
        std::make_unique<HttpPeer>(m_transport, DatabaseName(way.database), m_clock);
    if (way.direction == Direction::FromCounty)
        std::swap(here, there);
    else
        listenTo(*database);
    // A county that was emptied by accident must not empty the school.
    const ReplicationOptions options{.massDeletion = MassDeletion::Stop,
                                     .pace = holdsPieces(DatabaseName(way.database)) ? Pace::OneByOne
                                                                                     : Pace::Batches};
    auto& replication = m_running[way];
    replication = std::make_unique<Replication>(std::move(here), std::move(there), options, m_clock);
    watch(*replication, way);
    replication->start();
    return {};
}

void CountyLink::watch(Replication& replication, const Way& way)
{
    connect(&replication, &Replication::finished, this, [this, way](const ReplicationSummary& summary) {
        if (way.direction == Direction::ToCounty)
            emit reached(way.database, summary.progress.lastSequence, idsOf(summary.refused));
        if (way.direction == Direction::ToCounty && hasUnknownDevice(summary.refused))
            sendAgainLater(way);
        end(way);
    });
    connect(&replication, &Replication::failed, this, [this, way](const Error& error) {
        rest(way, error);
        end(way);
    });
}

// Not at once: the replication is the one that speaks.
void CountyLink::end(const Way& way)
{
    QMetaObject::invokeMethod(
        this,
        [this, way] {
            m_running.erase(way);
            pump();
        },
        Qt::QueuedConnection);
}

void CountyLink::rest(const Way& way, const Error& error)
{
    qCWarning(logNode) << way.database << "rests:" << error.detail;
    m_clock->after(isTransient(error.kind) ? LookAgain : Rest, this, [this, way] {
        if (m_databases.find(way.database))
            want(way);
    });
}

// By then the county may know the device. Without its checkpoint the whole database is compared anew.
void CountyLink::sendAgainLater(const Way& way)
{
    m_clock->after(Rest, this, [this, way] {
        if (const auto forgotten = forgetCheckpoint(way.database); !forgotten)
            qCWarning(logNode) << way.database << "is not sent again:" << forgotten.error().detail;
        else
            emit comparedAnew(way.database);
        want(way);
    });
}

Result<> CountyLink::forgetCheckpoint(const QString& name)
{
    SHANKE_LET(NodeDatabase* const database, m_databases.find(name));
    SHANKE_LET(const std::unique_ptr<Peer> here, LocalPeer::of(database->store()));
    const HttpPeer there(m_transport, DatabaseName(name), m_clock);
    SHANKE_LET(WriteTransaction transaction, database->store().begin(Durability::Full));
    SHANKE_TRY(database->store().removeLocal(transaction, replicationId(here->identity(), there.identity())));
    return transaction.commit();
}

void CountyLink::letGo(const QString& name)
{
    for (const Direction direction : {Direction::ToCounty, Direction::FromCounty}) {
        m_wanted.erase(wayOf(name, direction));
        m_running.erase(wayOf(name, direction));
    }
    m_heard.remove(name);
    m_news.forget(name);
}

} // namespace shanke
