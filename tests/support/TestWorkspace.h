// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/SignedSchool.h"
#include "support/waitFor.h"
#include "workspace/Account.h"
#include "workspace/DeliveryService.h"
#include "workspace/DeviceService.h"
#include "workspace/DocumentRepository.h"
#include "workspace/KeepingService.h"
#include "workspace/PlanRepository.h"
#include "workspace/RecordRepository.h"
#include "workspace/ReviewDesk.h"
#include "workspace/SyncService.h"
#include "workspace/TodayService.h"
#include "workspace/Workspace.h"

#include <QTemporaryDir>
#include <QTest>

namespace shanke::test {

constexpr int Patience = 20000; // ms; reached only by a test that fails

// What a service answers, while events go on.
template <typename T>
T await(QFuture<T> future)
{
    if (!waitFor([&] { return future.isFinished(); }, std::chrono::milliseconds(Patience)))
        qFatal("A service did not answer");
    return future.result();
}

// A workspace in a folder of its own, of a person of 枫香寨小学.
class TestWorkspace
{
public:
    explicit TestWorkspace(const QString& user, const QString& name = QStringLiteral("姜𠮷䶮"),
                           const DeviceKey& key = DeviceKey::make());

    explicit TestWorkspace(const AccountSettings& account, const DeviceKey& key = DeviceKey::make(),
                           std::shared_ptr<Clock> clock = std::make_shared<SystemClock>());

    Workspace* operator->() { return m_workspace.get(); }
    Workspace& operator*() { return *m_workspace; }
    QString folder() const { return m_folder.path(); }

    void close() { m_workspace.reset(); }
    void open();
    // The next key of this PC, as after the one before was lost.
    void openWith(const DeviceKey& key);

    void setServer(const QUrl& server, const QString& user, const QString& password, Hop hop = Hop::School);
    SyncStatus sync() { return await(m_workspace->sync().syncOnce()).value(); }
    // As a PC whose keychain has its key: a server that takes devices takes it by that.
    SyncStatus syncByKey();
    void put(const QString& database, const QJsonObject& document);
    // As it stands on the desk of this person.
    ChainEvent eventOnDesk(const DocId& id);
    // The school's database here learns that its node vouches for a PC...
    void enrol(const SchoolPc& pc);
    // ...and for this one, which has its card there already.
    void enrolThis();
    void vouchFor(const DeviceId& device); // whose card is or comes there
    // The node took an event into a desk, as its first there, at this time of its clock.
    void receive(const DatabaseName& desk, const DocId& event, const QString& at);
    // Each of these PCs has the school's roster here and knows that its node vouches for all of them.
    static void acquaint(const QList<TestWorkspace*>& pcs);

private:
    QTemporaryDir m_folder;
    DeviceKey m_key;
    std::shared_ptr<Clock> m_clock;
    inline static SchoolPc m_node = SchoolPc::nodeAt(); // one for all: it says nothing twice
    std::unique_ptr<Workspace> m_workspace;
};

// From now on the database file says that a program to come wrote it. It must not be open.
void makeNewer(const QString& path);

// The school's documents: js01 and js02 teach, sh01 approves; 一(1)班 has Chinese on Monday in the second
// period.
QJsonObject rosterDocument();
QJsonObject timetableDocument();

} // namespace shanke::test
