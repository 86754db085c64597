// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/values/DeviceValues.h"
#include "workspace/values/WorkspaceValues.h"

#include <QFuture>
#include <QObject>

namespace shanke {

class Engine;
struct KeptSecret;

// The devices of the school and this one among them. Gives the engine the key of this device as the vault has
// it, or makes one; when a key is lost, this PC becomes a new device, and nothing has to wait for a keychain
// longer than a few seconds. Called from the thread of the workspace.
class DeviceService : public QObject
{
    Q_OBJECT
public:
    explicit DeviceService(Engine& engine);

    // This device, when its key is known.
    QFuture<Result<DeviceEntry>> own();
    // Of the school as far as its database is here: this one, then own ones, then by name.
    QFuture<Result<QList<DeviceEntry>>> list();
    // In this person's name, and not seen by them yet: somebody may have brought it in. Seen from when it is
    // noted.
    QFuture<Result<QList<DeviceEntry>>> unseen();
    QFuture<Result<>> noteSeen();
    // When the roster that is in force was signed, as it says; invalid where there is none.
    QFuture<Result<QDateTime>> rosterDate();
    // What is here of kinds that only a newer program knows, newest first.
    QFuture<Result<QList<NewerDocument>>> ofNewerKinds();
    // What was brought here, or to the school's server, and not taken in, one entry a carrier: for leaders;
    // for others what somebody brought to the server in their name.
    QFuture<Result<QList<CarriedRefusals>>> refusals();
    // Nothing the device signs from now on is valid; what it signed so far, as far as it is here, stays.
    // Forbidden for a device of somebody else, unless the roster makes this user a head or an approver.
    QFuture<Result<DeviceEntry>> revoke(const DeviceId& device);
    // This person says that the device speaks for the one it names: enough for a teacher's, the second voice
    // that a leader's needs. Forbidden as above.
    QFuture<Result<DeviceEntry>> vouch(const DeviceId& device);
    // This PC becomes a new device of the same person: after it was revoked, for one.
    QFuture<Result<DeviceEntry>> renew();
    // For whom this person may give codes: an approver for teachers, the head for all others. By name.
    QFuture<Result<QList<SchoolPerson>>> codeReceivers();
    // Signed by this device, so that every server of the school knows it once it came there. Forbidden: see
    // above; Precondition: this PC is not confirmed, so its codes would not count.
    QFuture<Result<GivenCodeWord>> giveCode(const UserId& user);
    // Shows this device to the school's server with a code of its administrator or of a leader, where nobody
    // can sign in. Forbidden: the code is not, or no longer, good.
    QFuture<Result<DeviceEntry>> enrol(const QString& code);

signals:
    void changed(); // this device is another one

private:
    void onRead(const Result<KeptSecret>& kept);
    void makeKey();
    void keep(const DeviceKey& key);
    void enter(const DeviceKey& key, const std::optional<Error>& notKept);

    Engine& m_engine;
    bool m_isEntered = false;
};

} // namespace shanke
