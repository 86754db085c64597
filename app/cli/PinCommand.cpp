// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/PinCommand.h"

#include "workspace/LockService.h"
#include "workspace/Workspace.h"

#include <CLI/CLI.hpp>

namespace shanke::cli {

using namespace Qt::StringLiterals;

namespace {

QString wordOf(LockKind kind)
{
    switch (kind) {
    case LockKind::None:
        return u"none"_s;
    case LockKind::Pin:
        return u"pin"_s;
    case LockKind::Passphrase:
        return u"passphrase"_s;
    }
    Q_UNREACHABLE();
}

QString wordOf(SecretPlace place)
{
    switch (place) {
    case SecretPlace::Keychain:
        return u"keychain"_s;
    case SecretPlace::SealedFile:
        return u"sealed file"_s;
    case SecretPlace::UntilRestart:
        return u"memory until this computer restarts"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

PinCommand::PinCommand(Surroundings& surroundings, CLI::App& program) : Command(surroundings)
{
    CLI::App& me =
        declare(program, "pin",
                "show, set or remove the PIN of the workspace. A forgotten PIN costs the sign-in and "
                "the key of this device, which are made anew; the work stays");
    me.add_option("ACTION", m_action, "show, set (also to change it) or remove")
        ->check(CLI::IsMember({"show", "set", "remove"}))
        ->default_val("show");
    me.add_flag("--passphrase", m_isPassphrase,
                "seal only the secrets, on the disk: at least 10 characters; work opens without it");
    me.add_option("--new-pin-file", m_newFile, "file with the new one in its first line")->type_name("FILE");
}

void PinCommand::start()
{
    if (!workspace())
        return;
    if (m_action == "show")
        return announce();
    if (m_action == "remove")
        return remove();
    const auto words = pin().newWords(QString::fromStdString(m_newFile));
    words ? set(*words) : fail(words.error());
}

void PinCommand::set(const QString& words)
{
    const LockWish wish{m_isPassphrase ? LockKind::Passphrase : LockKind::Pin, words};
    LockService& lock = workspace()->lock();
    await(lock.state(), [this, &lock, wish](const LockState& state) {
        if (state.kind == LockKind::None)
            return await(lock.set(wish), [this] { announce(); });
        const auto before = pin().words(u"PIN or passphrase of now: "_s);
        if (!before)
            return fail(before.error());
        await(lock.change(*before, wish), [this] { announce(); });
    });
}

void PinCommand::remove()
{
    const auto before = pin().words(u"PIN or passphrase of now: "_s);
    if (!before)
        return fail(before.error());
    await(workspace()->lock().remove(*before), [this] { announce(); });
}

void PinCommand::announce()
{
    await(workspace()->lock().state(), [this](const LockState& state) {
        console().line(u"Lock: %1. Secrets: %2."_s.arg(wordOf(state.kind), wordOf(state.place)),
                       {{u"lock"_s, wordOf(state.kind)}, {u"secrets"_s, wordOf(state.place)}});
        finish(ExitStatus::Done);
    });
}

} // namespace shanke::cli
