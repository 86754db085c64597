// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/MeasuredProgram.h"

#include <QElapsedTimer>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace shanke::bench {

namespace {

[[noreturn]] void become(const QString& program, const QStringList& arguments)
{
    std::vector<QByteArray> words{program.toLocal8Bit()};
    for (const QString& argument : arguments)
        words.push_back(argument.toLocal8Bit());
    std::vector<char*> pointers;
    for (QByteArray& word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    ::dup2(::open("/dev/null", O_WRONLY), STDOUT_FILENO);
    ::execv(pointers[0], pointers.data());
    ::_exit(127);
}

} // namespace

Measured measured(const QString& program, const QStringList& arguments)
{
    QElapsedTimer timer;
    timer.start();
    const pid_t child = ::fork();
    if (child == 0)
        become(program, arguments);
    int status = 0;
    rusage usage{};
    if (child < 0 || ::wait4(child, &status, 0, &usage) != child || status != 0)
        qFatal("%ls %ls failed", qUtf16Printable(program), qUtf16Printable(arguments.join(u' ')));
    return {double(timer.elapsed()) / 1000, double(usage.ru_maxrss) * 1024 / 1e6};
}

} // namespace shanke::bench
