// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/DeviceCommand.h"

#include "base/Clock.h"
#include "base/Words.h"
#include "workspace/DeviceService.h"
#include "workspace/Workspace.h"
#include "workspace/WorkspaceReader.h"

#include <QJsonArray>

#include <CLI/CLI.hpp>

namespace shanke::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr Words<DeviceEntry::State, 4> deviceStateWords({{
    {DeviceEntry::State::NotConfirmed, "not-confirmed"_L1},
    {DeviceEntry::State::NeedsSecondVoice, "needs-second-voice"_L1},
    {DeviceEntry::State::Confirmed, "confirmed"_L1},
    {DeviceEntry::State::Revoked, "revoked"_L1},
}});

} // namespace

DeviceCommand::DeviceCommand(Surroundings& surroundings, CLI::App& program) : Command(surroundings)
{
    CLI::App& me =
        declare(program, "device", "the devices of the school: list, vouch, revoke, code, enrol, renew");
    me.add_option("ACTION", m_action,
                  "list; vouch DEVICE: it is that person's, after comparing its key with what the device "
                  "itself shows; revoke DEVICE: nothing it signs from now on is valid; code USER: prints a "
                  "one-time code with which one PC of that person enters the school; enrol [CODE]: this "
                  "device enters the school, with a one-time code where nobody can sign in; renew: this PC "
                  "becomes a new device")
        ->required()
        ->check(CLI::IsMember({"list", "vouch", "revoke", "code", "enrol", "renew"}));
    me.add_option("DEVICE|USER|CODE", m_what,
                  "a device as list names it, the account of a person, or the code that you were told");
}

void DeviceCommand::start()
{
    if ((m_action == "vouch" || m_action == "revoke" || m_action == "code") && m_what.empty()) {
        console().complain(m_action == "code" ? u"Say for whom: the account of somebody at the school."_s
                                              : u"Say which device: shankectl device list names them."_s);
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
    if (m_action == "vouch")
        return await(devices.vouch(DeviceId(what)), end);
    if (m_action == "revoke")
        return await(devices.revoke(DeviceId(what)), end);
    if (m_action == "code")
        return await(devices.giveCode(UserId(what)), [this](const GivenCodeWord& given) { showCode(given); });
    if (m_action == "renew")
        return await(devices.renew(), end);
    await(what.isEmpty() ? devices.own() : devices.enrol(what), end);
}

void DeviceCommand::show(const DeviceEntry& entry) const
{
    const DeviceCard& card = entry.card;
    const QString state = deviceStateWords.word(entry.state);
    const QJsonObject json{{u"device"_s, card.device.toString()},
                           {u"user"_s, card.user.toString()},
                           {u"name"_s, card.name},
                           {u"key"_s, card.key.fingerprint()},
                           {u"this"_s, entry.isThis},
                           {u"state"_s, state},
                           {u"vouchers"_s, QJsonArray::fromStringList(entry.vouchers)},
                           {u"waiting"_s, entry.waiting},
                           {u"revoked"_s, entry.state == DeviceEntry::State::Revoked}};
    const QStringList columns{card.device.toString(),
                              card.user.toString(),
                              card.name,
                              card.key.fingerprint(),
                              entry.isThis ? state + u", this device"_s : state,
                              entry.vouchers.join(u", "_s)};
    console().line(columns.join(u'\t'), json);
}

void DeviceCommand::showCode(const GivenCodeWord& given)
{
    console().line(u"%1\tgood for one PC until %2, once the school's server has it: synchronise now"_s.arg(
                       given.code, toIsoString(given.until)),
                   {{u"user"_s, QString::fromStdString(m_what)},
                    {u"code"_s, given.code},
                    {u"until"_s, toIsoString(given.until)}});
    finish(ExitStatus::Done);
}

void DeviceCommand::end(const DeviceEntry& entry)
{
    show(entry);
    finish(ExitStatus::Done);
}

} // namespace shanke::cli
