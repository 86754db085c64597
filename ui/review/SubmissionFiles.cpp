// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/SubmissionFiles.h"

#include "ui/common/Buttons.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/common/whenReady.h"
#include "workspace/FileService.h"
#include "workspace/Workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// What cannot be read as a file is none.
QList<FileManifest> filesOf(const Submission& submission)
{
    QList<FileManifest> files;
    for (const Record& record : submission.records()) {
        for (const QJsonValue& each : record.files()) {
            if (auto file = FileManifest::fromJson(each.toObject()))
                files.append(*std::move(file));
        }
    }
    return files;
}

} // namespace

SubmissionFiles::SubmissionFiles(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_line(new QHBoxLayout(this))
{
    setObjectName(u"review.files"_s);
    m_line->setContentsMargins(spacing::large, 0, spacing::large, spacing::small);
    m_line->setSpacing(spacing::tight);
    m_line->addWidget(makeLabel(tr("Files:"), TextRole::Muted));
    m_line->addStretch();
}

void SubmissionFiles::showFiles(const OpenSubmission& submission)
{
    qDeleteAll(std::exchange(m_buttons, {}));
    m_database = submission.database;
    m_files = filesOf(submission.submission);
    for (const FileManifest& file : std::as_const(m_files)) {
        auto* button = new QToolButton;
        button->setText(file.name);
        button->setObjectName(u"review.file."_s + file.name);
        button->setAccessibleName(tr("Open %1").arg(file.name));
        connect(button, &QToolButton::clicked, this, [this, name = file.name] { open(name); });
        m_line->insertWidget(m_line->count() - 1, button);
        m_buttons.append(button);
    }
    setVisible(!m_files.isEmpty());
}

void SubmissionFiles::open(const QString& name)
{
    const auto file = std::find_if(m_files.begin(), m_files.end(),
                                   [&](const FileManifest& each) { return each.name == name; });
    if (file != m_files.end())
        put(*file);
}

void SubmissionFiles::put(const FileManifest& file)
{
    whenReady(m_workspace.files().open(m_database, file), this, [this, file](const Result<QString>& path) {
        if (path)
            emit openWanted(*path);
        else if (path.error().kind == ErrorKind::NotFound)
            fetchThenPut(file);
        else
            emit failed(path.error());
    });
}

void SubmissionFiles::fetchThenPut(const FileManifest& file)
{
    emit fetching(file.name);
    whenReady(m_workspace.files().fetch(m_database, file), this,
              [this, file, asked = m_database](const Result<>& fetched) {
                  if (!fetched)
                      emit failed(fetched.error());
                  else if (asked == m_database && m_files.contains(file))
                      put(file); // somebody still looks at it
              });
}

} // namespace shanke
