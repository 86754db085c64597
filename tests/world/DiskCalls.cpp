// SPDX-License-Identifier: GPL-3.0-or-later
#include "world/DiskCalls.h"

#include "world/Disk.h"

#include <mutex>
#include <unistd.h>

namespace shanke::world {

namespace {

// As SQLite sees an open file: the usual one lies behind it in the same memory.
struct OpenFile
{
    sqlite3_file base;
    Disk* disk; // null: on no disk of a world
    const char* path;
};

sqlite3_file* realFile(sqlite3_file* file)
{
    return reinterpret_cast<sqlite3_file*>(reinterpret_cast<OpenFile*>(file) + 1);
}

std::recursive_mutex& guard()
{
    static std::recursive_mutex mutex;
    return mutex;
}

std::vector<Disk*>& disks()
{
    static std::vector<Disk*> all;
    return all;
}

sqlite3_vfs* usual = nullptr;
std::mt19937_64 dice;

Disk* diskOf(const char* path)
{
    const QByteArrayView text(path);
    for (Disk* disk : disks()) {
        if (text.startsWith(disk->folder().toUtf8() + '/'))
            return disk;
    }
    return nullptr;
}

qint64 sizeOf(sqlite3_file* real)
{
    sqlite3_int64 size = 0;
    real->pMethods->xFileSize(real, &size);
    return size;
}

QByteArray readAt(sqlite3_file* real, qint64 offset, qint64 bytes)
{
    QByteArray content(std::max<qint64>(bytes, 0), '\0');
    if (!content.isEmpty())
        real->pMethods->xRead(real, content.data(), int(content.size()), offset);
    return content;
}

int closeFile(sqlite3_file* file)
{
    return realFile(file)->pMethods->xClose(realFile(file));
}

int readFile(sqlite3_file* file, void* out, int bytes, sqlite3_int64 offset)
{
    return realFile(file)->pMethods->xRead(realFile(file), out, bytes, offset);
}

int fileSize(sqlite3_file* file, sqlite3_int64* size)
{
    return realFile(file)->pMethods->xFileSize(realFile(file), size);
}

int lockFile(sqlite3_file* file, int level)
{
    return realFile(file)->pMethods->xLock(realFile(file), level);
}

int unlockFile(sqlite3_file* file, int level)
{
    return realFile(file)->pMethods->xUnlock(realFile(file), level);
}

int checkLock(sqlite3_file* file, int* result)
{
    return realFile(file)->pMethods->xCheckReservedLock(realFile(file), result);
}

int control(sqlite3_file* file, int what, void* argument)
{
    return realFile(file)->pMethods->xFileControl(realFile(file), what, argument);
}

int sectorSize(sqlite3_file* file)
{
    return realFile(file)->pMethods->xSectorSize(realFile(file));
}

int characteristics(sqlite3_file* file)
{
    return realFile(file)->pMethods->xDeviceCharacteristics(realFile(file));
}

int mapMemory(sqlite3_file* file, int page, int bytes, int extend, void volatile** out)
{
    return realFile(file)->pMethods->xShmMap(realFile(file), page, bytes, extend, out);
}

int lockMemory(sqlite3_file* file, int offset, int count, int flags)
{
    return realFile(file)->pMethods->xShmLock(realFile(file), offset, count, flags);
}

void barrier(sqlite3_file* file)
{
    realFile(file)->pMethods->xShmBarrier(realFile(file));
}

int unmapMemory(sqlite3_file* file, int remove)
{
    return realFile(file)->pMethods->xShmUnmap(realFile(file), remove);
}

const sqlite3_io_methods* methods()
{
    static const sqlite3_io_methods all = {
        2, // no memory mapping: what is written has to come by here
        closeFile,
        readFile,
        &DiskCalls::write,
        &DiskCalls::truncate,
        &DiskCalls::sync,
        fileSize,
        lockFile,
        unlockFile,
        checkLock,
        control,
        sectorSize,
        characteristics,
        mapMemory,
        lockMemory,
        barrier,
        unmapMemory,
        nullptr,
        nullptr,
    };
    return &all;
}

} // namespace

void DiskCalls::install()
{
    static sqlite3_vfs vfs;
    usual = sqlite3_vfs_find(nullptr);
    vfs = *usual;
    vfs.zName = "shanke-world";
    vfs.szOsFile = int(sizeof(OpenFile)) + usual->szOsFile;
    vfs.xOpen = &DiskCalls::open;
    vfs.xDelete = &DiskCalls::removeFile;
    vfs.xAccess = &DiskCalls::access;
    vfs.xFullPathname = &DiskCalls::fullPath;
    vfs.xRandomness = &DiskCalls::randomness;
    sqlite3_vfs_register(&vfs, 1);
}

void DiskCalls::seed(quint64 seed)
{
    const std::lock_guard lock(guard());
    dice.seed(seed);
    sqlite3_randomness(0, nullptr); // asks xRandomness again
}

void DiskCalls::add(Disk* disk)
{
    const std::lock_guard lock(guard());
    disks().push_back(disk);
}

void DiskCalls::remove(Disk* disk)
{
    const std::lock_guard lock(guard());
    std::erase(disks(), disk);
}

int DiskCalls::open(sqlite3_vfs*, const char* path, sqlite3_file* file, int flags, int* outFlags)
{
    const std::lock_guard lock(guard());
    auto* const open = reinterpret_cast<OpenFile*>(file);
    open->base.pMethods = nullptr;
    open->disk = path ? diskOf(path) : nullptr;
    open->path = path;
    if (open->disk && open->disk->isDead())
        return SQLITE_CANTOPEN;
    if (open->disk && ::access(path, F_OK) != 0)
        open->disk->m_files.erase(path); // of a file that is gone
    const int result = usual->xOpen(usual, path, realFile(file), flags, outFlags);
    if (realFile(file)->pMethods)
        open->base.pMethods = methods();
    return result;
}

int DiskCalls::removeFile(sqlite3_vfs*, const char* path, int syncFolder)
{
    const std::lock_guard lock(guard());
    Disk* const disk = diskOf(path);
    if (disk && !disk->mayGoOn())
        return SQLITE_IOERR_DELETE;
    if (disk)
        disk->m_files.erase(path);
    return usual->xDelete(usual, path, syncFolder);
}

int DiskCalls::access(sqlite3_vfs*, const char* path, int flags, int* result)
{
    return usual->xAccess(usual, path, flags, result);
}

int DiskCalls::fullPath(sqlite3_vfs*, const char* path, int bytes, char* out)
{
    return usual->xFullPathname(usual, path, bytes, out);
}

int DiskCalls::randomness(sqlite3_vfs*, int bytes, char* out)
{
    const std::lock_guard lock(guard());
    for (int i = 0; i < bytes; ++i)
        out[i] = char(dice());
    return bytes;
}

int DiskCalls::write(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 offset)
{
    const std::lock_guard lock(guard());
    const auto* const open = reinterpret_cast<OpenFile*>(file);
    sqlite3_file* const real = realFile(file);
    if (Disk* const disk = open->disk; disk && open->path) {
        if (!disk->mayGoOn() || disk->m_fault == Disk::Fault::ReadOnly)
            return SQLITE_IOERR_WRITE;
        const qint64 size = sizeOf(real);
        if (disk->m_fault == Disk::Fault::Full && offset + count > size)
            return SQLITE_FULL;
        const QByteArray before = readAt(real, offset, std::min<qint64>(count, size - offset));
        disk->m_files[open->path].push_back(
            {offset, before, QByteArray(static_cast<const char*>(bytes), count), size});
    }
    return real->pMethods->xWrite(real, bytes, count, offset);
}

int DiskCalls::truncate(sqlite3_file* file, sqlite3_int64 size)
{
    const std::lock_guard lock(guard());
    const auto* const open = reinterpret_cast<OpenFile*>(file);
    sqlite3_file* const real = realFile(file);
    if (Disk* const disk = open->disk; disk && open->path) {
        if (!disk->mayGoOn() || disk->m_fault == Disk::Fault::ReadOnly)
            return SQLITE_IOERR_TRUNCATE;
        const qint64 before = sizeOf(real);
        disk->m_files[open->path].push_back({size, readAt(real, size, before - size), {}, before});
    }
    return real->pMethods->xTruncate(real, size);
}

int DiskCalls::sync(sqlite3_file* file, int)
{
    const std::lock_guard lock(guard());
    const auto* const open = reinterpret_cast<OpenFile*>(file);
    if (Disk* const disk = open->disk; disk && open->path) {
        if (!disk->mayGoOn())
            return SQLITE_IOERR_FSYNC;
        disk->synced(disk->m_files[open->path]);
    }
    return SQLITE_OK;
}

} // namespace shanke::world
