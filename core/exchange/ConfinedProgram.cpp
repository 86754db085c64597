// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ConfinedProgram.h"

#include <QFile>

#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sched.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr rlim_t LargestOutput = 256 * 1024 * 1024;

using Pointers = std::vector<char*>;

Pointers pointersTo(QList<QByteArray>& texts)
{
    Pointers pointers;
    for (QByteArray& text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
}

// Everything that the child needs, made before it: between fork and exec only the system may be asked.
struct Launch
{
    QByteArray path;
    QByteArray folder;
    QList<QByteArray> arguments;
    QList<QByteArray> environment;
    rlim_t cpu;
    rlim_t memory;
};

Launch launchOf(const ConfinedProgram& program, std::chrono::seconds longest)
{
    const QByteArray folder = QFile::encodeName(program.folder);
    Launch launch{QFile::encodeName(program.path),   folder,
                  {QFile::encodeName(program.path)}, {},
                  rlim_t(longest.count()),           rlim_t(program.memory)};
    for (const QString& argument : program.arguments)
        launch.arguments.append(QFile::encodeName(argument));
    launch.environment = {"PATH=" + qgetenv("PATH"),
                          "HOME=" + folder,
                          "TMPDIR=" + folder,
                          "LANG=C.UTF-8",
                          "http_proxy=http://127.0.0.1:9",
                          "https_proxy=http://127.0.0.1:9"}; // nobody listens there
    return launch;
}

// In the child. What the system refuses is done without.
[[noreturn]] void become(const Launch& launch, char* const* arguments, char* const* environment,
                         int aliveUntil)
{
    ::setsid();
    [[maybe_unused]] const int isolated = ::unshare(CLONE_NEWUSER | CLONE_NEWNET);
    const rlimit cpu{launch.cpu, launch.cpu};
    const rlimit output{LargestOutput, LargestOutput};
    const rlimit memory{launch.memory, launch.memory};
    ::setrlimit(RLIMIT_CPU, &cpu);
    if (launch.memory > 0)
        ::setrlimit(RLIMIT_AS, &memory);
    ::setrlimit(RLIMIT_FSIZE, &output);
    const int nothing = ::open("/dev/null", O_RDWR);
    for (const int standard : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        ::dup2(nothing, standard);
    ::fcntl(aliveUntil, F_SETFD, 0); // its children have it too
    if (::chdir(launch.folder.constData()) == 0)
        ::execve(launch.path.constData(), arguments, environment);
    ::_exit(127);
}

} // namespace

Result<> ConfinedProgram::run(std::chrono::seconds longest) const
{
    Launch launch = launchOf(*this, longest);
    const Pointers argv = pointersTo(launch.arguments);
    const Pointers envp = pointersTo(launch.environment);
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return fail(ErrorKind::NotFound, u"%1 cannot be started"_s.arg(path));
    const pid_t child = ::fork();
    if (child == 0)
        become(launch, argv.data(), envp.data(), ends[1]);
    ::close(ends[1]);
    // The other end closes when the last of them has ended.
    pollfd closing{ends[0], POLLIN, 0};
    const bool isOver =
        child > 0 && ::poll(&closing, 1, int(std::chrono::milliseconds(longest).count())) != 0;
    ::close(ends[0]);
    if (child < 0)
        return fail(ErrorKind::NotFound, u"%1 cannot be started"_s.arg(path));
    if (!isOver)
        ::kill(-child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    if (!isOver)
        return fail(ErrorKind::Cancelled, u"%1 took too long"_s.arg(path));
    return {};
}

} // namespace shanke
