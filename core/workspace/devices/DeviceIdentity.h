// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/values/AccountSettings.h"

#include <QObject>

#include <functional>
#include <vector>

namespace shanke {

class Databases;
class WorkFile;
class WorkspaceFolder;

// What this device says of itself.
DeviceCard cardOf(const AccountSettings& account, const PublicKey& key);
// The same text whoever asks and whenever, so that two copies of it never differ.
Result<SignedCard> signedCardOf(const AccountSettings& account, const DeviceKey& key);

// The key of this device and the account that goes with it, as the vault had them: nobody says them again.
struct DeviceEntrance
{
    AccountSettings account;
    DeviceKey key;
    // Nothing keeps the key: it is gone when the program ends, and the device with it.
    std::optional<Error> notKept;
};

// Who this device is, for the engine: the key that signs what is written here. Work that signs waits until
// the key is known, which is a matter of moments; the document of the device stands in the school's database
// as soon as both are here. Lives in the engine thread.
class DeviceIdentity : public QObject
{
    Q_OBJECT
public:
    // What it works with outlives it.
    DeviceIdentity(WorkspaceFolder& folder, Databases& databases, WorkFile& work)
        : m_folder(folder), m_databases(databases), m_work(work)
    {
    }

    void open();

    // At the start, and whenever the device becomes another one.
    Result<> enter(const DeviceEntrance& entrance);

    // At once, or when the key is known.
    void whenKnown(std::function<void()> work);
    // Precondition: not known yet.
    Result<DeviceKey> key() const;
    // Also ReadOnly: for what has to be opened by the same key another day.
    Result<DeviceKey> keptKey() const;

    // Puts the document of this device where it lacks.
    Result<> publish();

    // The same as soon as the school's database and the key are here; what it meets is logged.
    void enterSchool();

signals:
    void entered();
    void speakerChanged(); // it speaks to servers as another device than before

private:
    WorkspaceFolder& m_folder;
    Databases& m_databases;
    WorkFile& m_work;
    std::optional<DeviceEntrance> m_entrance;
    std::vector<std::function<void()>> m_waiting;
    bool m_isPublished = false;
};

} // namespace shanke
