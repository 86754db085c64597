// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/LessonPlan.h"
#include "support/TestWorkspace.h"
#include "workspace/CourierService.h"

namespace shanke::test {

// Somebody of the school at their PC.
class ChainPc
{
public:
    // The county is the one that its paper names.
    ChainPc(const QString& user, const QString& name, const PublicKey& county,
            std::shared_ptr<Clock> clock = std::make_shared<SystemClock>());

    // Shows this PC to the school's server with the code that its person was given.
    void enter(const QUrl& server, const QString& code);

    TestWorkspace& workspace() { return m_workspace; }
    Workspace* operator->() { return &*m_workspace; }
    const DeviceCard& card() const { return m_card; }

    // On top of what was opened; nothing: a new one.
    DocId save(const Record& record, const OpenRecord* before = nullptr);
    DocId submit(const DocId& plan);
    OpenRecord open(const DocId& record) { return await(m_workspace->records().open(record)).value(); }
    PlanStatus status(const DocId& plan) { return open(plan).state.status; }

    QList<InboxItem> inbox() { return await(m_workspace->reviews().inbox()).value(); }
    Result<Decision> decide(const DocId& submission, Verdict verdict);

    // What it has to give, in a sealed file for the other's PC alone; answers the path.
    QString take(ChainPc& to, const QString& folder);
    auto bringIn(const QString& file) { return await(m_workspace->courier().bringIn(file, {true, false})); }

private:
    TestWorkspace m_workspace;
    DeviceCard m_card;
};

} // namespace shanke::test
