// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <sqlite3.h>

namespace shanke::world {

class Disk;

// SQLite's side of the disks: a file system of SQLite (VFS) that hands everything on to the usual one and
// asks the disk a file is on whether it may, and tells it what was written and synced. One for the process;
// several threads enter it.
struct DiskCalls
{
    static void install();
    static void seed(quint64 seed);
    static void add(Disk* disk);
    static void remove(Disk* disk);

    static int open(sqlite3_vfs* vfs, const char* path, sqlite3_file* file, int flags, int* outFlags);
    static int removeFile(sqlite3_vfs* vfs, const char* path, int syncFolder);
    static int access(sqlite3_vfs* vfs, const char* path, int flags, int* result);
    static int fullPath(sqlite3_vfs* vfs, const char* path, int bytes, char* out);
    static int randomness(sqlite3_vfs* vfs, int bytes, char* out);

    static int write(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 offset);
    static int truncate(sqlite3_file* file, sqlite3_int64 size);
    static int sync(sqlite3_file* file, int flags);
};

} // namespace shanke::world
