// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/DeviceCommand.h"

#include "workspace/DeviceService.h"
#include "workspace/Workspace.h"
#include "workspace/WorkspaceReader.h"

#include <CLI/CLI.hpp>

namespace shanke::cli {

using namespace Qt::StringLiterals;

DeviceCommand::DeviceCommand(Surroundings& surroundings, CLI::App& program) : Command(surroundings)
{
    CLI::App& me = declare(program, "device", "the devices of the school: list, revoke, enrol, renew");
    me.add_option("ACTION", m_action,
                  "list; revoke DEVICE: nothing it signs from now on is valid; enrol [CODE]: this device "
                  "enters the school, with a one-time code where nobody can sign in; renew: this PC becomes "
                  "a new device")
        ->required()
        ->check(CLI::IsMember({"list", "revoke", "enrol", "renew"}));
    me.add_option("DEVICE|CODE", m_what, "a device as list names it, or the code that you were told");
}

void DeviceCommand::start()
{
    if (m_action == "revoke" && m_what.empty()) {
        console().complain(u"Say which device: shankectl device list names them."_s);
        return finish(ExitStatus::WrongUsage);
    }
    if (m_action == "list")
        return list();
    if (Workspace* opened = workspace())
        run(*opened);
}

void DeviceCommand::list()
{
    if (WorkspaceReader* opened = reader())
        await(opened->devices(), [this](const QList<DeviceEntry>& entries) {
            for (const DeviceEntry& entry : entries)
                show(entry);
            finish(ExitStatus::Done);
        });
}

void DeviceCommand::run(Workspace& workspace)
{
    DeviceService& devices = workspace.devices();
    const QString what = QString::fromStdString(m_what);
    const auto end = [this](const DeviceEntry& entry) { this->end(entry); };
    if (m_action == "revoke")
        return await(devices.revoke(DeviceId(what)), end);
    if (m_action == "renew")
        return await(devices.renew(), end);
    await(what.isEmpty() ? devices.own() : devices.enrol(what), end);
}

void DeviceCommand::show(const DeviceEntry& entry) const
{
    const DeviceCard& card = entry.device.card;
    const auto& revocation = entry.device.revocation;
    QJsonObject json{{u"device"_s, card.device.toString()},
                     {u"user"_s, card.user.toString()},
                     {u"name"_s, card.name},
                     {u"key"_s, card.key.fingerprint()},
                     {u"this"_s, entry.isThis},
                     {u"revoked"_s, revocation.has_value()}};
    if (revocation) {
        json[u"revokedBy"_s] = revocation->by.toString();
        json[u"revokedAt"_s] = revocation->at.toString(Qt::ISODate);
        json[u"lastCounter"_s] = revocation->lastCounter;
    }
    const QString state = revocation ? u"revoked"_s : entry.isThis ? u"this device"_s : u"in use"_s;
    console().line(
        QStringList{card.device.toString(), card.user.toString(), card.name, card.key.fingerprint(), state}
            .join(u'\t'),
        json);
}

void DeviceCommand::end(const DeviceEntry& entry)
{
    show(entry);
    finish(ExitStatus::Done);
}

} // namespace shanke::cli
