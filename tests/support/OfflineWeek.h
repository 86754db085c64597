// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/StandardAtNode.h"
#include "support/TestWorkspace.h"

namespace shanke::test {

// A standard plan that so many teachers take, make their own in a week without a network, and put together
// with its next version when they are back; every second of them on two PCs. What each of them and the
// curator wrote has a mark of its own, by which the blocks are counted.
class OfflineWeek
{
public:
    explicit OfflineWeek(int teachers);
    ~OfflineWeek();

    // The first version goes to everybody, and the plan they begin to both of their PCs.
    void publish();
    // Everybody changes blocks, saves once a day, and no line is there; the next version comes out.
    void passTheWeek();
    // Everybody synchronises, puts both versions together, and sends that.
    void comeTogether();

    struct Count
    {
        int written = 0; // blocks that teachers changed or added, and those of the next version, in each plan
        int lost = 0;    // of them that the server has not
        int doubled = 0; // that stand twice in what nobody has to choose
        int asked = 0;   // places that both changed, with both texts
    };
    Count count();
    // What the plans at the server weigh together.
    qint64 bytes();

private:
    struct Teacher;

    void publishVersion(int version);
    QJsonObject planAtServer(const Teacher& teacher);

    TestNode m_node;
    StandardAtNode m_standard{m_node};
    std::vector<std::unique_ptr<Teacher>> m_teachers;
};

} // namespace shanke::test
