// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Runs.h"
#include "support/catch.h"

#include <QCoreApplication>

using namespace shanke;

namespace {

class NotedRun final : public Run
{
public:
    NotedRun(QString name, QStringList& gone) : m_name(std::move(name)), m_gone(gone) {}
    ~NotedRun() override { m_gone.append(m_name); }

    void end() { emit over(); }

private:
    QString m_name;
    QStringList& m_gone;
};

} // namespace

TEST_CASE("A run goes after it is over, not inside of what it says", "[base]")
{
    QStringList gone;
    Runs runs;
    NotedRun& first = runs.keep(std::make_unique<NotedRun>(QStringLiteral("一"), gone));
    runs.keep(std::make_unique<NotedRun>(QStringLiteral("二"), gone));
    first.end();
    first.end();
    CHECK(gone.isEmpty());
    CHECK(runs.all<NotedRun>().size() == 2);
    QCoreApplication::sendPostedEvents();
    CHECK(gone == QStringList{QStringLiteral("一")});
    CHECK(runs.all<NotedRun>().size() == 1);
}

TEST_CASE("Runs that are not over go with their owner, the newest first", "[base]")
{
    QStringList gone;
    {
        Runs runs;
        runs.keep(std::make_unique<NotedRun>(QStringLiteral("一"), gone));
        runs.keep(std::make_unique<NotedRun>(QStringLiteral("二"), gone)).end();
        runs.keep(std::make_unique<NotedRun>(QStringLiteral("三"), gone));
    }
    CHECK(gone == QStringList{QStringLiteral("三"), QStringLiteral("二"), QStringLiteral("一")});
}
