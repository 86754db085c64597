// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/values/FileValues.h"
#include "workspace/values/ReviewValues.h"

#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace shanke {

class Workspace;

// The files of what was handed in, a button each: opens what is here, and fetches first what is not. What can
// run is never opened. Objects: "review.files", "review.file.<name>".
class SubmissionFiles : public QWidget
{
    Q_OBJECT
public:
    // The workspace outlives it.
    explicit SubmissionFiles(Workspace& workspace, QWidget* parent = nullptr);

    void showFiles(const OpenSubmission& submission);
    void open(const QString& name);

signals:
    void openWanted(const QString& path); // with the system's program
    void failed(const shanke::Error& error);
    void fetching(const QString& name);

private:
    void put(const FileManifest& file);
    void fetchThenPut(const FileManifest& file);

    Workspace& m_workspace;
    DatabaseName m_database;
    QList<FileManifest> m_files;
    QList<QToolButton*> m_buttons;
    QHBoxLayout* m_line;
};

} // namespace shanke
