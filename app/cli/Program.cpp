// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Program.h"

#include "app/cli/AttachCommand.h"
#include "app/cli/BackupCommand.h"
#include "app/cli/BundleCommand.h"
#include "app/cli/ChangesCommand.h"
#include "app/cli/CompactCommand.h"
#include "app/cli/ConfirmCommand.h"
#include "app/cli/DecideCommand.h"
#include "app/cli/DeviceCommand.h"
#include "app/cli/EvidenceCommand.h"
#include "app/cli/ExportCommand.h"
#include "app/cli/FetchCommand.h"
#include "app/cli/GetCommand.h"
#include "app/cli/HistoryCommand.h"
#include "app/cli/ImportCommand.h"
#include "app/cli/InboxCommand.h"
#include "app/cli/InitCommand.h"
#include "app/cli/InterruptSignal.h"
#include "app/cli/LessonsCommand.h"
#include "app/cli/ListCommand.h"
#include "app/cli/LoginCommand.h"
#include "app/cli/LogoutCommand.h"
#include "app/cli/MergeCommand.h"
#include "app/cli/NearbyCommand.h"
#include "app/cli/PinCommand.h"
#include "app/cli/ProvisionCommand.h"
#include "app/cli/PublishCommand.h"
#include "app/cli/PutCommand.h"
#include "app/cli/ReceiptCommand.h"
#include "app/cli/RegisterCommand.h"
#include "app/cli/ReplicateCommand.h"
#include "app/cli/ResourcesCommand.h"
#include "app/cli/RestoreCommand.h"
#include "app/cli/SearchCommand.h"
#include "app/cli/ServerCommand.h"
#include "app/cli/StatusCommand.h"
#include "app/cli/SubmitCommand.h"
#include "app/cli/SyncCommand.h"
#include "app/cli/TimetableCommand.h"
#include "app/cli/TrustCommand.h"
#include "app/cli/VerifyCommand.h"

#include <QGuiApplication>
#include <QStandardPaths>

#include <CLI/CLI.hpp>

namespace shanke::cli {

using namespace Qt::StringLiterals;

namespace {

std::string defaultFolder()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return (data + u"/shanke"_s).toStdString();
}

// What Qt misses of a desktop is nothing to complain of.
void sayUnlessWarning(QtMsgType type, const QMessageLogContext&, const QString& text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        Console().complain(text);
}

// Fonts without a screen, where text is drawn.
std::unique_ptr<QCoreApplication> applicationFor(const Command& command, int& argc, char** argv)
{
    std::unique_ptr<QCoreApplication> application;
    if (command.drawsText()) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        const QtMessageHandler before = qInstallMessageHandler(&sayUnlessWarning);
        application = std::make_unique<QGuiApplication>(argc, argv);
        qInstallMessageHandler(before);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    QCoreApplication::setApplicationName(u"shankectl"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SHANKE_VERSION));
    return application;
}

} // namespace

Program::Program()
    : m_parser(std::make_unique<CLI::App>("Shanke: a teacher's documents, offline first", "shankectl"))
{
    m_folder = defaultFolder();
    m_parser->set_version_flag("--version", SHANKE_VERSION);
    m_parser->add_option("--workspace", m_folder, "folder of the workspace")
        ->envname("SHANKE_WORKSPACE")
        ->type_name("DIR")
        ->capture_default_str();
    m_parser
        ->add_option("--pin-file", m_pinFile,
                     "file whose first line is the PIN of the workspace; else SHANKE_PIN, or it is asked for")
        ->type_name("FILE");
    m_parser->add_flag("--json", m_json, "answer with one JSON object a line");
    m_parser->require_subcommand(1);
    add<InitCommand, PutCommand, GetCommand, HistoryCommand, ListCommand, SearchCommand, ChangesCommand,
        AttachCommand, FetchCommand, ImportCommand, ExportCommand, TimetableCommand, PublishCommand,
        ResourcesCommand, EvidenceCommand, ReplicateCommand, SyncCommand, LoginCommand, LogoutCommand,
        ServerCommand, TrustCommand, NearbyCommand, MergeCommand, StatusCommand, LessonsCommand,
        SubmitCommand, InboxCommand, DecideCommand, ReceiptCommand, RegisterCommand, ConfirmCommand,
        DeviceCommand, VerifyCommand, BackupCommand, RestoreCommand, CompactCommand, PinCommand,
        BundleCommand, ProvisionCommand>();
}

Program::~Program() = default;

template <typename... Commands>
void Program::add()
{
    (m_commands.push_back(std::make_unique<Commands>(m_surroundings, *m_parser)), ...);
}

int Program::run(int& argc, char** argv)
{
    try {
        m_parser->parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return m_parser->exit(error) == 0 ? int(ExitStatus::Done) : int(ExitStatus::WrongUsage);
    }
    m_surroundings.folder = QString::fromStdString(m_folder);
    m_surroundings.pinFile = QString::fromStdString(m_pinFile);
    m_surroundings.console.setJson(m_json);
    for (const auto& command : m_commands) {
        if (!command->isChosen())
            continue;
        m_application = applicationFor(*command, argc, argv);
        return execute(*command);
    }
    return int(ExitStatus::WrongUsage);
}

int Program::execute(Command& command)
{
    const InterruptSignal interrupts;
    QObject::connect(&interrupts, &InterruptSignal::interrupted, &command, &Command::interrupt);
    QObject::connect(&command, &Command::finished, qApp,
                     [](ExitStatus status) { QCoreApplication::exit(int(status)); });
    QMetaObject::invokeMethod(&command, &Command::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace shanke::cli
