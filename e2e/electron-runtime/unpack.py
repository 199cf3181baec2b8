"""Takes the AppImage out of the wheel named first and writes it as `image` into the folder named second."""
import io
import sys
import tarfile
import zipfile

wheel, folder = sys.argv[1:]
with zipfile.ZipFile(wheel) as packed:
    name = next(n for n in packed.namelist() if n.endswith(".AppImage.tar.gz"))
    with tarfile.open(fileobj=io.BytesIO(packed.read(name))) as archive:
        member = next(m for m in archive.getmembers() if m.name.endswith(".AppImage"))
        member.name = "image"
        archive.extract(member, folder)
