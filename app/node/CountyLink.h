// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CountyNews.h"
#include "node/NodeDatabases.h"
#include "node/state/NodeStatus.h"
#include "replication/Replication.h"

#include <map>
#include <set>

namespace shanke {

// Keeps the databases of this node and those of the same names at the county alike, as long as it lives, and
// whatever their number over a few connections: what changed here goes out at once, what changed there is
// learnt by asking about all of them together every few seconds, and only so many are exchanged side by side,
// what people wait for first. What only the county writes is only fetched. Users and other system databases
// stay here. What the county does not take or cannot give is a debt, said on standard error and asked for
// again with growing pauses. Lives in the node's thread.
class CountyLink final : public QObject
{
    Q_OBJECT
public:
    CountyLink(NodeDatabases& databases, std::shared_ptr<HttpTransport> county, std::shared_ptr<Clock> clock);
    ~CountyLink() override;

    void start();

    // Why the county is not to be had; empty: it is. None: nobody has asked yet.
    const std::optional<QString>& trouble() const { return m_trouble; }
    const QSet<QString>& lacked() const { return m_lacked; } // databases
    // What has not gone there of what is to go, where there is anything to say.
    QList<NodeStatus::Owed> owed() const;

signals:
    void wasAsked(); // and answered: the county was heard
    // Everything in the database up to a change of here is at the county, and its checkpoint says so, but
    // what the county refused.
    void reached(const QString& database, const shanke::couch::Sequence& upTo,
                 const QSet<shanke::DocId>& refused);
    // So many of what a run brought are not what their devices signed.
    void refused(qint64 count);
    // Told by the first look, and when it changes. Why the county is not to be had; empty: it is.
    void awayChanged(const QString& trouble);
    // The next reached() of the database speaks of all that is in it.
    void comparedAnew(const QString& database);

private:
    enum class Direction { ToCounty, FromCounty };
    struct Way
    {
        int rank = 0; // the less, the sooner
        QString database;
        Direction direction = Direction::ToCounty;
    };
    struct Sooner
    {
        bool operator()(const Way& a, const Way& b) const;
    };

    static Result<ArrivalGate> gateOf(NodeDatabase& database);
    static Way wayOf(const QString& database, Direction direction);
    void look();
    void onLooked(const QString& trouble);
    void onLacked(const QStringList& databases);
    void onMoved(const QString& database);
    void listenTo(NodeDatabase& database);
    void want(const Way& way);
    void pump();
    bool isTooEarly(const Way& way) const;
    Result<> begin(const Way& way);
    void watch(Replication& replication, const Way& way);
    void end(const Way& way);
    void rest(const Way& way, const Error& error);
    void onFinished(const Way& way, const ReplicationSummary& summary);
    void tell(const Way& way, const ReplicationSummary& summary) const;
    void tellRefused(const Way& way, const ReplicationSummary& summary);
    void askForDebtsLater(const Way& way, const std::vector<Debt>& debts);
    void askForDebts();
    NodeStatus::Owed owedOf(const QString& database, const StoreInfo& info) const;
    void letGo(const QString& name);

    NodeDatabases& m_databases;
    std::shared_ptr<Clock> m_clock;
    std::shared_ptr<HttpTransport> m_transport;
    CountyNews m_news;
    std::shared_ptr<ReplicationMemories> m_memories;
    std::optional<QString> m_trouble; // as the last look found
    std::chrono::milliseconds m_comparedAt{0};
    QSet<QString> m_lacked; // databases that were said to be missing at the county
    QSet<QString> m_heard;  // databases whose changes here are listened to
    std::set<Way, Sooner> m_wanted;
    std::map<Way, std::vector<Debt>, Sooner> m_owing; // debts, as their last run left them
    QHash<QString, qint64> m_reached;                 // up to which change of here a database is there
    std::set<Way, Sooner> m_debtsNow;                 // to be asked for all of them with the next run
    std::map<Way, std::unique_ptr<Replication>, Sooner> m_running;
};

} // namespace shanke
