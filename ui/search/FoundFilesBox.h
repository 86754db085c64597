// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/LatestAnswer.h"
#include "ui/common/ListedFilesModel.h"

#include <QWidget>

class QLabel;
class QTreeView;

namespace shanke {

class InfoBar;
class ResourceFolder;
struct Error;

// The files of the person's folder of resources that are called like what is searched for, below the
// documents; hidden while there are none. A file is opened by the program that this PC has for it, and what
// can run is not. Objects: "search.files", "search.filesCount", "search.filesMessage".
class FoundFilesBox : public QWidget
{
    Q_OBJECT
public:
    // The folder outlives it.
    explicit FoundFilesBox(ResourceFolder& folder, QWidget* parent = nullptr);

    // Somebody begins to search: whether the folder is here is looked at anew.
    void begin();
    // By name; nothing where `text` is empty.
    void ask(const QString& text);
    void setRoom(int height); // of the list, in pixels

    int count() const { return m_model.rowCount(); }
    int current() const; // -1: none
    void setCurrent(int row);
    void openCurrent();
    QWidget* list() const;

signals:
    void answered();
    void picked(int row); // with the mouse
    void opened();

protected:
    void changeEvent(QEvent* event) override;

private:
    void onFolderChanged();
    void find();
    void showFound(const ListedFiles& found);
    void showCount();
    void fit();
    void open(const QString& path);
    void explain(const Error& error, const ListedFile& file);
    void openFolderOf(const ListedFile& file);

    ResourceFolder& m_folder;
    ListedFilesModel m_model;
    LatestAnswer m_searching;
    QString m_text;  // what is searched for
    QString m_root;  // of the folder that was asked
    int m_found = 0; // in all
    int m_room = 0;
    QLabel* m_count;
    InfoBar* m_message;
    QTreeView* m_list;
};

} // namespace shanke
