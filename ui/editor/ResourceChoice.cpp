// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/ResourceChoice.h"

#include "lesson/Block.h"
#include "ui/editor/Attachments.h"
#include "ui/editor/JsonItem.h"
#include "ui/editor/RecordSheet.h"
#include "ui/editor/ResourceFolderDialog.h"
#include "workspace/FileService.h"
#include "workspace/Workspace.h"

namespace shanke {

using namespace Qt::StringLiterals;

ResourceChoice::ResourceChoice(Workspace& workspace, RecordSession& session, Attachments& attachments,
                               RecordSheet& sheet)
    : QObject(&sheet), m_workspace(workspace), m_session(session), m_attachments(attachments), m_sheet(sheet)
{
    connect(&sheet, &RecordSheet::resourceWanted, this, &ResourceChoice::choose);
    connect(&attachments, &Attachments::attached, this, &ResourceChoice::nameFile);
    connect(&session, &RecordSession::opened, this, [this] { m_attaching.clear(); });
}

void ResourceChoice::choose()
{
    auto* dialog = new ResourceFolderDialog(m_workspace.files().resources(), &m_sheet);
    connect(dialog, &ResourceFolderDialog::chosen, this, &ResourceChoice::take);
    dialog->open();
}

// A step of its own on the way back.
void ResourceChoice::take(Resource resource, const QString& path)
{
    resource.id = newBlockId();
    RecordEdits& edits = m_session.edits();
    std::vector<JsonItem> rows = edits.record().items<JsonItem>(ResourcesPlace);
    rows.push_back({resource.id, resource.toJson()});
    edits.endRun();
    edits.setItems(ResourcesPlace, rows);
    edits.endRun();
    m_sheet.goTo(ResourcesPlace, resource.id);
    if (path.isEmpty())
        return;
    m_attaching.insert(path, resource.id);
    m_attachments.attach({path});
}

void ResourceChoice::nameFile(const QString& path, const QString& name)
{
    const QString id = m_attaching.take(path);
    RecordEdits& edits = m_session.edits();
    std::vector<JsonItem> rows = edits.record().items<JsonItem>(ResourcesPlace);
    for (JsonItem& row : rows) {
        if (!id.isEmpty() && row.id == id)
            row.json.insert(u"file"_s, name);
    }
    edits.setItems(ResourcesPlace, rows);
}

} // namespace shanke
