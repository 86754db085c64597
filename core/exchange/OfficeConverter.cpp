// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/OfficeConverter.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QUrl>

#include <csignal>
#include <sched.h>
#include <sys/resource.h>
#include <unistd.h>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestRun = 60'000; // ms
constexpr rlim_t LongestCpu = 60;  // s
constexpr rlim_t LargestOutput = 256 * 1024 * 1024;

// In the child, before the program begins. What the system refuses is done without.
void confine()
{
    ::setsid();
    [[maybe_unused]] const int isolated = ::unshare(CLONE_NEWUSER | CLONE_NEWNET);
    const rlimit cpu{LongestCpu, LongestCpu};
    const rlimit output{LargestOutput, LargestOutput};
    ::setrlimit(RLIMIT_CPU, &cpu);
    ::setrlimit(RLIMIT_FSIZE, &output);
}

QProcessEnvironment bareEnvironment(const QString& home)
{
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
    environment.insert(u"HOME"_s, home);
    environment.insert(u"TMPDIR"_s, home);
    environment.insert(u"LANG"_s, u"C.UTF-8"_s);
    environment.insert(u"http_proxy"_s, u"http://127.0.0.1:9"_s); // nobody listens there
    environment.insert(u"https_proxy"_s, u"http://127.0.0.1:9"_s);
    return environment;
}

} // namespace

QString OfficeConverter::program()
{
    for (const QString& name : {u"soffice"_s, u"libreoffice"_s}) {
        if (const QString found = QStandardPaths::findExecutable(name); !found.isEmpty())
            return found;
    }
    return {};
}

Result<QString> OfficeConverter::convert(const QString& path)
{
    const QString office = program();
    if (office.isEmpty())
        return fail(ErrorKind::NotFound, u"LibreOffice is not installed here"_s);
    // Under a name of our own: what the file is called may mean something to the program.
    const QString source = m_folder.filePath(u"file"_s);
    if (!m_folder.isValid() || !QFile::copy(path, source))
        return fail(ErrorKind::DiskFull, u"%1 cannot be copied to be converted"_s.arg(path), path);
    QProcess process;
    process.setProcessEnvironment(bareEnvironment(m_folder.path()));
    process.setWorkingDirectory(m_folder.path());
    process.setChildProcessModifier(confine);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    const QString profile =
        u"-env:UserInstallation="_s + QUrl::fromLocalFile(m_folder.filePath(u"profile"_s)).toString();
    process.start(office, {profile, u"--headless"_s, u"--norestore"_s, u"--nolockcheck"_s, u"--convert-to"_s,
                           u"docx:MS Word 2007 XML"_s, u"--outdir"_s, m_folder.filePath(u"made"_s), source});
    if (!process.waitForFinished(LongestRun)) {
        ::kill(-pid_t(process.processId()), SIGKILL);
        process.waitForFinished();
        return fail(ErrorKind::Cancelled, u"%1 could not be converted within a minute"_s.arg(path), path);
    }
    const QString made = m_folder.filePath(u"made/file.docx"_s);
    if (!QFile::exists(made))
        return fail(ErrorKind::InvalidInput, u"LibreOffice could make nothing of %1"_s.arg(path), path);
    return made;
}

} // namespace shanke
