// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/Resource.h"

#include <QHash>
#include <QObject>

namespace shanke {

class Attachments;
class RecordSession;
class RecordSheet;
class Workspace;

// Resources of the open record that are chosen from the folder of resources: shows the dialog, writes the
// row, and attaches the file where that was asked for. The row names the file once it is attached. Goes with
// the sheet.
class ResourceChoice : public QObject
{
    Q_OBJECT
public:
    // All outlive it.
    ResourceChoice(Workspace& workspace, RecordSession& session, Attachments& attachments,
                   RecordSheet& sheet);

private:
    void choose();
    void take(Resource resource, const QString& path);
    void nameFile(const QString& path, const QString& name);

    Workspace& m_workspace;
    RecordSession& m_session;
    Attachments& m_attachments;
    RecordSheet& m_sheet;
    QHash<QString, QString> m_attaching; // rows, by the path of their file
};

} // namespace shanke
