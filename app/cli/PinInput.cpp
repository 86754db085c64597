// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/PinInput.h"

#include "base/Clock.h"
#include "workspace/WorkspaceLock.h"

#include <QFile>

#include <cstdio>
#include <iostream>
#include <termios.h>
#include <unistd.h>

namespace shanke::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MostPinBytes = 4096;

// The terminal shows nothing of what is typed as long as this lives.
class HiddenTyping
{
public:
    HiddenTyping()
    {
        ::tcgetattr(STDIN_FILENO, &m_before);
        termios hidden = m_before;
        hidden.c_lflag &= ~tcflag_t(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    }
    ~HiddenTyping()
    {
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        std::fputc('\n', stderr);
    }
    Q_DISABLE_COPY_MOVE(HiddenTyping)

private:
    termios m_before = {};
};

QString typed(const QString& prompt)
{
    if (::isatty(STDIN_FILENO) == 0)
        return {};
    std::cerr << prompt.toStdString() << std::flush;
    const HiddenTyping hidden;
    std::string line;
    std::getline(std::cin, line);
    return QString::fromStdString(line);
}

Result<QString> firstLine(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::ReadOnly, u"cannot read %1: %2"_s.arg(path, file.errorString()), path);
    QString line = QString::fromUtf8(file.readLine(MostPinBytes));
    while (line.endsWith(u'\n') || line.endsWith(u'\r'))
        line.chop(1);
    return line;
}

} // namespace

Result<QString> PinInput::words(const QString& prompt) const
{
    if (!m_file.isEmpty())
        return firstLine(m_file);
    const QString given = qEnvironmentVariable("SHANKE_PIN");
    return given.isEmpty() ? typed(prompt) : given;
}

Result<QString> PinInput::newWords(const QString& file) const
{
    if (!file.isEmpty())
        return firstLine(file);
    const QString words = typed(u"New PIN or passphrase: "_s);
    if (words.isEmpty())
        return fail(ErrorKind::InvalidInput, u"give the new one with --new-pin-file"_s);
    if (typed(u"The same once more: "_s) != words)
        return fail(ErrorKind::InvalidInput, u"the two differ; nothing was changed"_s);
    return words;
}

Result<std::optional<SealingKey>> PinInput::keyOf(const QString& folder) const
{
    const WorkspaceLock lock(folder);
    const LockState state = lock.state();
    if (state.kind == LockKind::None || state.isDamaged)
        return std::nullopt; // opening says what is wrong
    SHANKE_LET(const QString given, words(state.kind == LockKind::Pin ? u"PIN: "_s : u"Passphrase: "_s));
    if (given.isEmpty())
        return std::nullopt;
    return lock.unlock(given, SystemClock().now()).map([](const SealingKey& key) {
        return std::optional(key);
    });
}

} // namespace shanke::cli
