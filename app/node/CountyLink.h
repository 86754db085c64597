// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/ServerAddress.h"
#include "node/NodeDatabases.h"
#include "replication/Replication.h"

#include <map>

namespace shanke {

// Keeps the databases of this node and those of the same names at the county alike, both ways, for as long as
// it lives. Users and other system databases stay here. Databases that appear later are found within a
// minute; one that the county lacks or refuses is asked for again then. Lives in the node's thread.
class CountyLink final : public QObject
{
public:
    CountyLink(NodeDatabases& databases, ServerAddress county, std::shared_ptr<Clock> clock);
    ~CountyLink() override;

    void start();

private:
    enum class Direction { ToCounty, FromCounty };
    using Way = std::pair<QString, Direction>;

    void followAll();
    Result<> follow(const Way& way);
    void watch(Replication& replication, const Way& way);
    void letGo(const QString& name);

    NodeDatabases& m_databases;
    ServerAddress m_county;
    std::shared_ptr<Clock> m_clock;
    std::map<Way, std::unique_ptr<Replication>> m_replications;
};

} // namespace shanke
