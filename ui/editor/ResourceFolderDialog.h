// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/Resource.h"
#include "ui/common/LatestAnswer.h"
#include "ui/common/ListedFilesModel.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace shanke {

class InfoBar;
class ResourceFolder;
class ResourceFolderRow;

// The folder of resources: chosen here once, then a file is found in its list by typing, and cited. What the
// names do not say, the person does: whose work it is, from which platform, with which rights, and whether
// the file comes along. Objects: "resources.search", "resources.files", "resources.origin",
// "resources.platform", "resources.rights", "resources.attach", "resources.take", and those of
// ResourceFolderRow.
class ResourceFolderDialog : public QDialog
{
    Q_OBJECT
public:
    // The folder outlives it.
    explicit ResourceFolderDialog(ResourceFolder& folder, QWidget* parent = nullptr);

signals:
    // `path` is empty where the file stays where it is.
    void chosen(const shanke::Resource& resource, const QString& path);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* createList();
    QWidget* createFacts();
    QWidget* createButtons();
    void showState();
    void search();
    void showFound(const ListedFiles& found);
    void showFile();
    const ListedFile* current() const;
    Resource resource() const;
    void take();

    ResourceFolder& m_folder;
    ListedFilesModel m_model;
    LatestAnswer m_searching;
    QString m_shown; // the path of the file whose facts are shown
    ResourceFolderRow* m_row;
    InfoBar* m_message;
    QStackedWidget* m_pages;
    QLineEdit* m_search;
    QTreeView* m_list;
    QLabel* m_count = nullptr;
    QComboBox* m_origin = nullptr;
    QLineEdit* m_platform = nullptr;
    QLineEdit* m_rights = nullptr;
    QCheckBox* m_attach = nullptr;
    QPushButton* m_take = nullptr;
};

} // namespace shanke
