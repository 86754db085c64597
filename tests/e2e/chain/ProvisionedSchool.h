// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChainPc.h"
#include "support/NodeProcess.h"
#include "workspace/RegisterService.h"

namespace shanke::test {

// 枫香寨小学 in its county, opened as an administrator opens them: by `shankectl provision` from a roster,
// with the county's server and the school's as programs of their own, and everybody's PC let in by a code.
class ProvisionedSchool
{
public:
    explicit ProvisionedSchool(std::shared_ptr<Clock> clockOfApprover = std::make_shared<SystemClock>());

    // Everybody exchanges with the school's server, again and again, until it is so.
    bool comes(const std::function<bool()>& condition);
    void exchange();
    // The power of a server fails, and comes back.
    static void cut(NodeProcess& server);
    static void restore(NodeProcess& server);

    // The school's server on a new disk, from a backup.
    QString backupOfServer();
    void restoreServer(const QString& backup);
    // With which one PC of theirs enters the school.
    QString codeFor(const UserId& user);

    // As the server's administrator finds it there.
    static bool has(const NodeProcess& server, const DatabaseName& database, const DocId& id);

    // The next version of the standard plan in the column of Chinese in grade 1.
    DocId publish(const LessonPlan& text);
    // Nobody keeps it any more, says the county's next roster, and everybody has heard of it.
    void closeColumn();
    // One's own plan, made from it for a lesson of 一(1)班 tomorrow.
    LessonPlan takeStandard(ChainPc& pc, const DocId& standard);

    NodeProcess& county() { return m_county; }
    NodeProcess& server() { return m_server; }
    ChainPc& teacher() { return *m_teacher; }
    ChainPc& colleague() { return *m_colleague; }
    ChainPc& approver() { return *m_approver; }
    ChainPc& curator() { return *m_curator; }

private:
    // Whether all was done.
    bool provision(const QStringList& options);
    QString filePath(const QString& name) const { return m_folder.filePath(name); }
    void joinCounty();
    void letIn(std::shared_ptr<Clock> clockOfApprover);
    bool isWhole();
    static bool ask(const NodeProcess& server, const QByteArray& method, const QString& path,
                    const QJsonObject& body);
    void letCuratorIntoCounty();

    QTemporaryDir m_folder;
    NodeProcess m_county;
    NodeProcess m_server;
    std::unique_ptr<ChainPc> m_teacher;
    std::unique_ptr<ChainPc> m_colleague;
    std::unique_ptr<ChainPc> m_approver;
    std::unique_ptr<ChainPc> m_curator;
    QList<ChainPc*> m_everybody;
    DocId m_standardDraft;
};

// Tomorrow is 1.
QDate dayOfClass(int days);
// What a class has at that hour.
LessonPlan planFor(const LessonPlan& text, const QString& className, int days, int slot);

} // namespace shanke::test
