// SPDX-License-Identifier: GPL-3.0-or-later
#include "CountyLink.h"

#include "arrival/GatedPeer.h"
#include "base/Log.h"
#include "kinds/allKinds.h"
#include "node/SchoolDatabases.h"
#include "platform/DatabaseNames.h"
#include "replication/Checkpoint.h"
#include "replication/HttpPeer.h"
#include "replication/LocalPeer.h"
#include "replication/ReplicationMemories.h"
#include "store/ChangeFeed.h"

namespace shanke {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds LookAgain = 15s;
constexpr std::chrono::milliseconds Rest = 10min; // of a database, or a device, that the county refused
// A county that was put back to where it was last seen does not seem to have moved: it is asked what it
// remembers.
constexpr std::chrono::milliseconds CompareAgain = 10min;
constexpr size_t MostSideBySide = 4; // they share one line

QSet<DocId> idsOf(const std::vector<Debt>& debts)
{
    QSet<DocId> ids;
    for (const Debt& debt : debts)
        ids.insert(debt.id);
    return ids;
}

bool saysWhoIsWho(const QString& database)
{
    return database.startsWith(u"school-") || DatabaseName(database) == countyDatabase();
}

bool isDesk(const QString& database)
{
    return database.startsWith(u"desk-");
}

bool isColumn(const QString& database)
{
    return database.startsWith(u"column-");
}

// Of columns the school brings what its teachers said there.
bool isOnlyRead(const QString& database)
{
    return SchoolDatabases::isOfCounty(database) && !isColumn(database);
}

// Whoever curates a column brings the rest to the county themselves.
QStringList leftToCurators(const QString& database)
{
    QStringList prefixes;
    for (const KindDescription& kind : allKinds().all()) {
        const Home* home = kind.home(platform::DatabaseKind::Column);
        if (isColumn(database) && home && home->writers != Writers::Staff)
            prefixes.append(kind.word + u':');
    }
    return prefixes;
}

} // namespace

bool CountyLink::Sooner::operator()(const Way& a, const Way& b) const
{
    return std::tie(a.rank, a.database, a.direction) < std::tie(b.rank, b.database, b.direction);
}

// The devices of the school, by which the county knows who signed, and the county's people; then submissions
// and decisions, then what people write, then pieces of files.
CountyLink::Way CountyLink::wayOf(const QString& database, Direction direction)
{
    if (saysWhoIsWho(database))
        return {0, database, direction};
    if (isDesk(database))
        return {1, database, direction};
    return {holdsPieces(DatabaseName(database)) ? 3 : 2, database, direction};
}

CountyLink::CountyLink(NodeDatabases& databases, std::shared_ptr<HttpTransport> county,
                       std::shared_ptr<Clock> clock)
    : m_databases(databases),
      m_clock(std::move(clock)),
      m_transport(std::move(county)),
      m_news(m_transport),
      m_memories(std::make_shared<ReplicationMemories>())
{
    connect(&m_news, &CountyNews::moved, this, &CountyLink::onMoved);
    connect(&m_news, &CountyNews::lacked, this, &CountyLink::onLacked);
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
    // Not while the last time still goes on: what comes late in the order would never have its turn.
    const bool isIdle = m_wanted.empty() && m_running.empty();
    if (isIdle && m_clock->monotonic() - m_comparedAt >= CompareAgain) {
        m_comparedAt = m_clock->monotonic();
        m_news.forgetAll();
    }
    m_news.ask(names);
}

void CountyLink::onLooked(const QString& trouble)
{
    const bool isAway = !trouble.isEmpty();
    const auto before = std::exchange(m_trouble, trouble);
    const bool wasAway = before && !before->isEmpty();
    if (isAway != wasAway)
        qCWarning(logNode).noquote() << "the county:"
                                     << (isAway ? trouble : QStringLiteral("can be reached"));
    if (!before || isAway != wasAway)
        emit awayChanged(trouble);
    if (!isAway)
        emit wasAsked();
    m_clock->after(LookAgain, this, [this] { look(); });
}

// Said once, until it is there: nothing of such a database reaches the county.
void CountyLink::onLacked(const QStringList& databases)
{
    for (const QString& name : databases) {
        if (m_lacked.contains(name))
            continue;
        m_lacked.insert(name);
        qCWarning(logNode).noquote() << "the county has not opened" << name << "for this node";
    }
}

void CountyLink::onMoved(const QString& database)
{
    m_lacked.remove(database);
    want(wayOf(database, Direction::FromCounty));
    // What was written before it is listened to is found by its checkpoint; so is what a county that was put
    // back from a backup has forgotten.
    if (!isOnlyRead(database))
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

// What devices signed goes after the devices, and columns come after who keeps them.
bool CountyLink::isTooEarly(const Way& way) const
{
    const bool isAfterOthers =
        way.direction == Direction::ToCounty ? isDesk(way.database) : isColumn(way.database);
    return isAfterOthers && std::any_of(m_running.begin(), m_running.end(), [&](const auto& running) {
               return saysWhoIsWho(running.first.database) && running.first.direction == way.direction;
           });
}

Result<ArrivalGate> CountyLink::gateOf(NodeDatabase& database)
{
    SHANKE_LET(const NodeSecurity security, database.security());
    return database.signatures().gateFor(security);
}

Result<> CountyLink::begin(const Way& way)
{
    SHANKE_LET(NodeDatabase* const database, m_databases.find(way.database));
    SHANKE_LET(std::unique_ptr<Peer> here, LocalPeer::of(database->store()));
    std::unique_ptr<Peer> there =
        std::make_unique<HttpPeer>(m_transport, DatabaseName(way.database), m_clock);
    if (way.direction == Direction::FromCounty) {
        GatedPeer::Place place{database->store(), DatabaseName(way.database), u"county"_s};
        here = std::make_unique<GatedPeer>(std::move(here), std::move(place),
                                           [database] { return gateOf(*database); });
        std::swap(here, there);
    } else {
        listenTo(*database);
    }
    // A county that was emptied by accident must not empty the school.
    const bool isUp = way.direction == Direction::ToCounty;
    const ReplicationOptions options{.massDeletion = MassDeletion::Stop,
                                     .pace = holdsPieces(DatabaseName(way.database)) ? Pace::OneByOne
                                                                                     : Pace::Batches,
                                     .debts = m_debtsNow.erase(way) > 0 ? Debts::Now : Debts::WhenDue,
                                     .leftOut = isUp ? leftToCurators(way.database) : QStringList(),
                                     .memories = m_memories};
    auto& replication = m_running[way];
    replication = std::make_unique<Replication>(std::move(here), std::move(there), options, m_clock);
    watch(*replication, way);
    replication->start();
    return {};
}

void CountyLink::watch(Replication& replication, const Way& way)
{
    connect(&replication, &Replication::finished, this, [this, way](const ReplicationSummary& summary) {
        onFinished(way, summary);
        end(way);
    });
    connect(&replication, &Replication::failed, this, [this, way](const Error& error) {
        rest(way, error);
        end(way);
    });
}

void CountyLink::onFinished(const Way& way, const ReplicationSummary& summary)
{
    tell(way, summary);
    tellRefused(way, summary);
    m_owing.erase(way);
    if (!summary.debts.empty())
        m_owing.emplace(way, summary.debts);
    askForDebtsLater(way, summary.debts);
    if (way.direction == Direction::FromCounty)
        return;
    m_reached[way.database] = summary.progress.lastSequence.toNumber();
    if (summary.paid > 0)
        emit comparedAnew(way.database);
    emit reached(way.database, summary.progress.lastSequence, idsOf(summary.debts));
    // The county may know a device now whose signatures it did not take.
    if (saysWhoIsWho(way.database) && summary.progress.counts.docsWritten > 0)
        askForDebts();
}

// Once each: what fails again and again says nothing new.
void CountyLink::tell(const Way& way, const ReplicationSummary& summary) const
{
    const char* const what = way.direction == Direction::ToCounty ? "the county did not take"
                                                                  : "could not be had from the county:";
    for (const Debt& debt : summary.debts) {
        if (debt.tries == 1)
            qCWarning(logNode).noquote() << way.database << what << debt.id.toString() << reasonOf(debt);
    }
}

void CountyLink::tellRefused(const Way& way, const ReplicationSummary& summary)
{
    const auto isRefused = [](const couch::DocFailure& failure) { return failure.error == NeverTaken; };
    const auto& failures = summary.refused;
    const auto first = std::find_if(failures.begin(), failures.end(), isRefused);
    if (first == failures.end())
        return;
    const qint64 count = std::count_if(first, failures.end(), isRefused);
    qCWarning(logNode).noquote() << way.database << "the county brought" << count
                                 << "that are not taken in; the first:" << first->id.toString()
                                 << first->reason;
    emit refused(count);
}

void CountyLink::askForDebtsLater(const Way& way, const std::vector<Debt>& debts)
{
    const auto until = untilDue(debts, m_clock->now());
    if (!until)
        return;
    m_clock->after(*until, this, [this, way] {
        if (m_owing.contains(way) && m_databases.names().contains(way.database))
            want(way);
    });
}

void CountyLink::askForDebts()
{
    for (const auto& [way, debts] : m_owing) {
        m_debtsNow.insert(way);
        want(way);
    }
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
    // Also of one that cannot be opened now.
    m_clock->after(isTransient(error.kind) ? LookAgain : Rest, this, [this, way] {
        if (m_databases.names().contains(way.database))
            want(way);
    });
}

QList<NodeStatus::Owed> CountyLink::owed() const
{
    QList<NodeStatus::Owed> all;
    for (const QString& name : m_databases.names()) {
        if (name.startsWith(u'_') || isOnlyRead(name) || m_lacked.contains(name))
            continue;
        const auto database = m_databases.find(name);
        const auto snapshot = database.and_then([](NodeDatabase* found) { return found->store().read(); });
        const auto info =
            snapshot.and_then([&](const ReadSnapshot& read) { return (*database)->store().info(read); });
        const NodeStatus::Owed owed = info ? owedOf(name, *info) : NodeStatus::Owed{};
        if (owed.waiting > 0 || !owed.isCompared || !owed.refused.isEmpty())
            all.append(owed);
    }
    return all;
}

NodeStatus::Owed CountyLink::owedOf(const QString& database, const StoreInfo& info) const
{
    NodeStatus::Owed owed;
    owed.database = database;
    const auto reached = m_reached.constFind(database);
    owed.isCompared = reached != m_reached.constEnd() || info.lastSequence == 0;
    owed.waiting = reached == m_reached.constEnd() ? 0 : info.lastSequence - *reached;
    const auto debts = m_owing.find(wayOf(database, Direction::ToCounty));
    if (debts != m_owing.end()) {
        for (const Debt& debt : debts->second)
            owed.refused.append(debt.id.toString() + u": "_s + reasonOf(debt));
    }
    return owed;
}

void CountyLink::letGo(const QString& name)
{
    for (const Direction direction : {Direction::ToCounty, Direction::FromCounty}) {
        m_wanted.erase(wayOf(name, direction));
        m_running.erase(wayOf(name, direction));
        m_owing.erase(wayOf(name, direction));
    }
    m_heard.remove(name);
    m_reached.remove(name);
    m_news.forget(name);
}

} // namespace shanke
